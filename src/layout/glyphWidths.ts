/**
 * How wide each letter of the bundled font is, so that lines can be broken without a browser.
 *
 * Atkinson Hyperlegible Next (variable), advance widths in thousandths of an em, without kerning,
 * measured in Chromium. Widths of other weights lie on the straight line between these two (within
 * 3 thousandths). Each list runs in the order of character codes.
 */

/** Widths at two weights of a run of characters that starts at `first`. */
type Run = {
  readonly first: number
  readonly regular: readonly number[]
  readonly bold: readonly number[]
}

/** The weights, on the CSS scale, of `regular` and `bold` below. */
export const REGULAR_WEIGHT = 400
export const BOLD_WEIGHT = 650

/** Printable ASCII, then the upper half of Latin-1 (from the no-break space on). */
export const RUNS: readonly Run[] = [
  {
    first: 0x20,
    regular: [
      280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548,
      576, 614, 588, 598, 510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569,
      552, 694, 694, 392, 512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623,
      575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492,
      262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555,
    ],
    bold: [
      308, 300, 376, 747, 607, 961, 726, 203, 329, 329, 485, 596, 262, 371, 262, 432, 658, 435, 574,
      596, 622, 605, 621, 533, 623, 574, 262, 262, 567, 614, 567, 536, 781, 670, 638, 656, 686, 593,
      564, 715, 700, 420, 553, 659, 550, 853, 714, 742, 623, 752, 644, 607, 599, 687, 636, 881, 675,
      638, 617, 336, 432, 344, 577, 395, 281, 548, 591, 506, 591, 559, 357, 588, 568, 293, 257, 546,
      309, 876, 568, 571, 591, 595, 372, 503, 368, 563, 519, 731, 531, 510, 499, 376, 251, 376, 540,
    ],
  },
  {
    first: 0xa0,
    regular: [
      280, 286, 485, 610, 580, 575, 237, 528, 368, 798, 371, 562, 602, 0, 798, 356, 352, 579, 382,
      383, 243, 602, 509, 240, 265, 256, 380, 562, 816, 820, 867, 450, 626, 626, 626, 626, 626, 626,
      891, 645, 569, 569, 569, 569, 392, 392, 392, 392, 689, 693, 714, 714, 714, 714, 714, 532, 714,
      690, 690, 690, 690, 575, 592, 582, 525, 525, 525, 525, 525, 525, 866, 485, 538, 538, 538, 538,
      252, 252, 252, 266, 565, 550, 548, 548, 548, 548, 548, 606, 548, 540, 540, 540, 540, 449, 566,
      449,
    ],
    bold: [
      308, 300, 506, 631, 591, 638, 251, 551, 422, 798, 388, 636, 613, 0, 798, 379, 388, 606, 399,
      404, 281, 602, 519, 285, 293, 280, 399, 636, 841, 848, 912, 515, 670, 670, 670, 670, 670, 670,
      954, 656, 593, 593, 593, 593, 420, 420, 420, 420, 706, 714, 742, 742, 742, 742, 742, 535, 742,
      687, 687, 687, 687, 638, 623, 615, 548, 548, 548, 548, 548, 548, 876, 506, 559, 559, 559, 559,
      293, 293, 293, 307, 584, 568, 571, 571, 571, 571, 571, 596, 571, 563, 563, 563, 563, 510, 591,
      510,
    ],
  },
]

/** Characters beyond Latin-1 that French and English typography use, with both widths. */
export const EXTRAS: readonly (readonly [character: string, regular: number, bold: number])[] = [
  ['Œ', 1006, 1021],
  ['œ', 924, 934],
  ['Ÿ', 575, 638],
  ['\u2009', 140, 154],
  ['\u2011', 362, 371],
  ['–', 504, 501],
  ['—', 824, 831],
  ['‘', 236, 264],
  ['’', 236, 264],
  ['“', 399, 467],
  ['”', 399, 467],
  ['•', 438, 438],
  ['…', 670, 764],
  ['\u202f', 140, 154],
  ['€', 664, 676],
  ['−', 606, 596],
]

/** What an unknown character is taken to measure: a wide letter, so that a line never runs over. */
export const UNKNOWN_WIDTH = 700
