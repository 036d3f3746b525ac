package pattern

// unquoted writes what stands between \Q and \E as escapes, before anything else is
// read: so quotes may begin and end anywhere, within classes and ranges too.
func unquoted(src []rune) []rune {
	at := firstQuote(src)
	if at < 0 {
		return src
	}
	out := append([]rune(nil), src[:at]...)
	inside, first := true, true
	for i := at + 2; i < len(src); {
		r := src[i]
		i++
		follows := func(want rune) bool { return i < len(src) && src[i] == want }
		switch {
		case r >= 0x80 || isASCIILetter(r):
			out = append(out, r)
		case '0' <= r && r <= '9':
			if first { // it is no part of an escape before the quote
				out = append(out, '\\', 'x', '3')
			}
			out = append(out, r)
		case r != '\\':
			if inside {
				out = append(out, '\\')
			}
			out = append(out, r)
		case inside && follows('E'):
			i++
			inside = false
		case inside:
			out = append(out, '\\', '\\')
		case follows('Q'):
			i++
			inside, first = true, true
			continue
		default:
			if out = append(out, r); i < len(src) {
				out = append(out, src[i])
				i++
			}
		}
		first = false
	}
	return out
}

// firstQuote is where the first \Q stands; -1 for nowhere.
func firstQuote(src []rune) int {
	for i := 0; i < len(src)-1; i++ {
		if src[i] != '\\' {
			continue
		}
		if src[i+1] == 'Q' {
			return i
		}
		i++
	}
	return -1
}

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' && r < 0x80 }
