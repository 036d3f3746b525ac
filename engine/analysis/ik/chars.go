package ik

// class is what a character is to the segmenter.
type class uint8

const (
	classUseless class = iota // parts words
	classArabic
	classEnglish
	classChinese
	classOtherCJK
)

// classOf gives the class of a UTF-16 code unit: by the Unicode block it lies in,
// whether it is assigned or not. Halves of pairs are useless.
//
// Plugin: CharacterUtil.identifyCharType.
func classOf(c uint16) class {
	in := func(from, to uint16) bool { return from <= c && c <= to }
	switch {
	case in('0', '9'):
		return classArabic
	case in('a', 'z'), in('A', 'Z'):
		return classEnglish
	case c < 0x1100:
		return classUseless
	case in(0x4E00, 0x9FFF), in(0x3400, 0x4DBF), in(0xF900, 0xFAFF):
		return classChinese
	case in(0xAC00, 0xD7AF), // Hangul
		in(0x1100, 0x11FF), in(0x3130, 0x318F),
		in(0x3040, 0x30FF), in(0x31F0, 0x31FF), // Hiragana, Katakana
		in(0xFF00, 0xFFEF): // what is left of wide and narrow forms
		return classOtherCJK
	}
	return classUseless
}

// regular writes wide characters narrow and, unless they keep their case,
// letters small; not both at a time.
//
// Plugin: CharacterUtil.regularize.
func regular(c uint16, lower bool) uint16 {
	switch {
	case c == 0x3000:
		return ' '
	case 0xFF00 < c && c < 0xFF5F:
		return c - 0xFEE0
	case lower && 'A' <= c && c <= 'Z':
		return c + 'a' - 'A'
	}
	return c
}

// isChineseDigit tells the characters of Chinese numbers.
func isChineseDigit(c uint16) bool {
	switch c {
	case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十',
		'零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖',
		'百', '千', '万', '亿', '拾', '佰', '仟', '萬', '億', '兆', '卅', '廿':
		return true
	}
	return false
}
