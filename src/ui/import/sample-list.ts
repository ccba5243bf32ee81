/** A list that needs no explanation and imports without a word: to begin with, or to hold one's own against. */
export const sampleList = [
  'Employee ID,Name,Title,Manager ID',
  '1,Amara Okafor,CEO,',
  '2,Jonas Weber,CIO,1',
  '3,Maya Chen,CTO,1',
  '4,Priya Nair,IT manager,2',
  '5,Tomáš Novák,Head of Cybersecurity,2',
  '6,Lucía Fernández,Engineering manager,3',
  '7,王小明,Head of Product Architecture,3',
  '',
].join('\r\n')

export const sampleListName = 'sample-list.csv'
