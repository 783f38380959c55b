/**
 * Advance widths of Inter (variable, upright, no kerning) in 1/500 em, two base-36 digits a character, for
 * runs of code points. Weights between the two are linear, as in the font. Measured in Chromium with the
 * bundled font files, @fontsource-variable/inter 5.3.
 */
export interface WidthRun {
  readonly first: number
  readonly regular: string
  readonly semibold: string
}

export const interWidths: readonly WidthRun[] = [
  {
    first: 0x20,
    regular:
      '3x406h8t8xdn8y4652526y97406e40508r5n8h8l8z898m7v8l8m404797979774df9l93a5a18d87adac3q7x9c7vckaham8vam8y8x8zac9ldp9h9f8q5250526k6c4h7t8i7y8i84558j883d3d7m3dc6878c8i8i587c4k887tbd7l7t7o5x4m5x97',
    semibold:
      '3i4h798y91dy974j57577i9c4f6h4f59965v8o8u998i8w808w8w4f4l9c9c9c7kdwa496a8a18f86afad3u829s7vctakao8zaq929196a8a4e6a09x925759576p6j4w7z8o838o885e8p8i3n3n7x3nci8i8g8o8o5i7n4x8i85bo7w867v6b4z6b9c',
  },
  {
    first: 0xa0,
    regular:
      '3x407y8ha27n3r7w87cp6b839700996n6c9765674h858d403q486p83b5bsc9749l9l9l9l9l9ldta58d8d8d8d3q3q3q3qa7ahamamamamam97amacacacac9f8u8k7t7t7t7t7t7tcr7y848484843d3d3d3d83878c8c8c8c8c978c888888887t8i7t9l7t9l7t9l7ta57ya57ya57ya57ya19va78i8d848d848d848d848d84ad8jad8jad8jad8jac88as883q3d3q3d3q3d3q3d3q3dbo6q7x3d9c7m7b7v3d7v3d7v4q7t50893dah87ah87ah878dah87am8cam8cam8cdydw8y588y588y588x7c8x7c8x7c8x7c8z4k8z588z4kac88ac88ac88ac88ac88ac88dpbd9f7t9f8q7o8q7o8q7o4d',
    semibold:
      '3i4h838raf7u4e7w8icp6e8t9c00986a6d9c6b6g4w8j8c4f4m4i6s8tbkc3cm7ka4a4a4a4a4a4e3a88f8f8f8f3u3u3u3uagakaoaoaoaoao9caoa8a8a8a89x958y7z7z7z7z7z7zco83888888883n3n3n3n898i8g8g8g8g8g9c8g8i8i8i8i868o86a47za47za47za883a883a883a883a1aaag8o8f888f888f888f888f88af8paf8paf8paf8pad8ib28i3u3n3u3n3u3n3u3n3u3nbw79823n9s7x7v7v3n7v3n7v587y5t8d3nak8iak8iak8i8dak8iao8gao8gao8ge3ds925i925i925i917n917n917n917n964x965u964xa88ia88ia88ia88ia88ia88ie6bo9x869x927v927v927v4n',
  },
  {
    first: 0x370,
    regular:
      '937wbz903p3rah8d8d8d3q7y7y7y477x8d8d8d8d3r9c9l40a9c85n8dbz8dc7c33u9l93819h8d8qacam3q9c9lckah94amac8v8d9k8z9fc89hc8ap3q9f987h883u88988a7t847h73888n3u7b8x85857r8c8e8i7x8o6h88a07watb63u888c88b69c8t8t9cbq9c9jbe7b8d8d8d8d897f8d8d8d8dczbnaj96b08j9j8fao8p9q8i8h7ga28t7y3dam69698d8da5ck8d8ia5a5a5',
    semibold:
      '937wbz903y3zak8d8d8d3z8383834l828d8d8d8d4f9ta44fascq688dci8dczcl45a49683a18f92adao3u9sa4ctak9eaoad8z8d9m969xcda0cdat3u9x9i7n8i458i9i8e858b7n7b8i8p457v9a8j8f7r8g8q8o838x6w8iaq87babg458i8g8ibg9s95949ocg9oa4ce7v8d8d8d8d8a7g8d8d8d8dczbnaj96b08j9j8fao8p9q8i8h7gaf95833nao6j6j8d8da8ct8d8oa8a8a8',
  },
  {
    first: 0x400,
    regular:
      '8d8dbp81a58x3q3q7xfhfnca9cah8qa19l8z9381be8ddc8lahah9caeckacamac8va58z8qbi9ha09qdbdibcc991a5e38y7t897u628j84b96v88887j80ap868c868i7y6h7t9k7l8b81bfbm8ya87r7ybp7p848488627y7c3d3d3dcucg887j887t86',
    semibold:
      '8f8fbu83a8913u3u82fifnce9sak9ca3a48z9683bu8fec8uakak9safctadaoad8za8969cbla0ag9tdldxbhcl95a8ed927z8e7y688z88br738i8i7x89b38h8g8e8o836w86ae7w8u89bsc399aw8284bx7x88888i68847n3n3n3nd1cq8i7x8i868e',
  },
  {
    first: 0x2010,
    regular: '8d8d8d6ydw8d8d8d3m3m3d8d64645u8d6u8d7t8d4n9ac0',
    semibold: '8d8d8d6ydw8d8d8d43433s8d716z6o8d7o8d708d4n9ada',
  },
  {
    first: 0x2030,
    regular: '8d8d33658d8d8d8d4p5c5c',
    semibold: '8d8d3l748d8d8d8d4p5s5s',
  },
  {
    first: 0x20ac,
    regular: '99',
    semibold: '9f',
  },
  {
    first: 0x2122,
    regular: '8h',
    semibold: '8r',
  },
  {
    first: 0x2190,
    regular: '8dbl8dbl',
    semibold: '8dc98dc9',
  },
  {
    first: 0x2212,
    regular: '97',
    semibold: '9c',
  },
  {
    first: 0x2260,
    regular: '8d8d8d8d8d8d',
    semibold: '8d8d8d8d8d8d',
  },
]
