package collation

// Kinds of the packed elements ("CE32") that a table has for a character. One
// whose last byte is below 0xC0 is an element itself: primary (16 bits),
// secondary and tertiary weight (8 bits each).
const (
	kindFallback = iota
	kindLongPrimary
	kindLongSecondary
	_
	kindLatin
	kindExpansion32
	kindExpansion
	_
	kindPrefix
	kindContraction
	kindDigit
	kindZero
	kindHangul
	_
	kindOffset
	kindImplicit
)

const (
	special         = 0xC0
	fallbackElement = special // the table's base knows
	noElement32     = 1       // the elements are written already
	commonLower     = 0x05000500
	noElement       = uint64(0x101000100) // after the last character
)

func isSpecial(e uint32) bool { return e&0xFF >= special }
func indexOf(e uint32) int    { return int(e >> 13) }
func countOf(e uint32) int    { return int(e>>8) & 31 }
func isDigit(e uint32) bool   { return isSpecial(e) && e&0xF == kindDigit }
func element(p uint32) uint64 { return uint64(p)<<32 | commonLower }
func digitOf(e uint32) int    { return int(e>>8) & 0xF }
func simple(e uint32) uint64 { // ppppsstt
	return uint64(e&0xFFFF0000)<<32 | uint64(e&0xFF00)<<16 | uint64(e&0xFF)<<8
}

// unpack gives the element of a packed one that is simple, or has a long primary
// or secondary weight.
func unpack(e uint32) uint64 {
	switch {
	case !isSpecial(e):
		return simple(e)
	case e&0xF == kindLongPrimary:
		return element(e &^ 0xFF)
	default:
		return uint64(e &^ 0xFF)
	}
}

// stepPrimary gives the primary that lies so many steps after one of three bytes.
func stepPrimary(base uint32, compressible bool, steps int) uint32 {
	steps += int(base>>8&0xFF) - 2
	p := uint32(steps%254+2) << 8
	steps /= 254
	low, count := 2, 254
	if compressible {
		low, count = 4, 251
	}
	steps += int(base>>16&0xFF) - low
	p |= uint32(steps%count+low) << 16
	return p | base&0xFF000000 + uint32(steps/count)<<24
}

// offsetPrimary gives the primary of a character of a range: data has the first
// primary, the first character and how far apart the primaries are.
func offsetPrimary(r rune, data uint64) uint32 {
	lower := uint32(data)
	return stepPrimary(uint32(data>>32), lower&0x80 != 0, (int(r)-int(lower>>8))*int(lower&0x7F))
}

// implicitPrimary is the primary of a character that no table knows.
func implicitPrimary(r rune) uint32 {
	c := uint32(r) + 1
	p := 2 + c%18*14
	c /= 18
	p |= (2 + c%254) << 8
	c /= 254
	return p | (4+c%251)<<16 | 0xFE000000
}
