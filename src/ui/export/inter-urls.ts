import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url'
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url'
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url'

/** Where the typeface of documents stands beside the page, by weight. */
export const interUrls = { 400: regular, 500: medium, 600: semibold } as const
