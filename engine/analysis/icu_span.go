package analysis

import "golang.org/x/text/unicode/norm"

// normalUpTo is where the beginning of a text that is surely normal ends.
//
// Server: com.ibm.icu.text.Normalizer2.spanQuickCheckYes.
func (f *icuForm) normalUpTo(text string) int {
	for from := 0; from < len(text); {
		to, inside := f.span(text, from)
		if inside {
			if yes := f.yesUpTo(text[from:to]); from+yes < to {
				return from + yes
			}
		}
		from = to
	}
	return len(text)
}

// span is the end of the characters at a place that the form touches, or of those
// that it does not.
func (f *icuForm) span(text string, from int) (to int, inside bool) {
	if f.only == nil {
		return len(text), true
	}
	for to = from; to < len(text); {
		r, n := decodeCharIn(text[to:])
		switch has := f.only.has(r); {
		case to == from:
			inside = has
		case has != inside:
			return to, inside
		}
		to += n
	}
	return to, inside
}

func (f *icuForm) yesUpTo(text string) int {
	if f.decomposes() {
		return f.decomposedUpTo(text)
	}
	return f.composedUpTo(text)
}

func (f *icuForm) decomposes() bool { return f.compose == norm.NFD || f.compose == norm.NFKD }

// decomposedUpTo is the end of characters that stay, with their marks in order.
func (f *icuForm) decomposedUpTo(text string) int {
	boundary, before := 0, uint8(0)
	for at := 0; at < len(text); {
		_, n := decodeCharIn(text[at:])
		s := text[at : at+n]
		class := f.compose.PropertiesString(s).CCC()
		if !f.stays(s) || class != 0 && class < before {
			return boundary
		}
		at, before = at+n, class
		if class <= 1 {
			boundary = at
		}
	}
	return len(text)
}

// composedUpTo is the end of characters that stay, with marks in order that do not
// compose with what is before them.
func (f *icuForm) composedUpTo(text string) int {
	boundary, last := 0, 0 // a place that is safe, and where the character before begins
	for at := 0; at < len(text); {
		r, n := decodeCharIn(text[at:])
		s := text[at : at+n]
		stays, class, maybe := f.kind(s)
		if stays && class == 0 && !maybe {
			last, at = at, at+n
			continue
		}
		if at != boundary {
			if boundary = at; !f.boundary(r) && !f.boundaryAfter(text[last:at]) {
				boundary = last
			}
		}
		for stays {
			if maybe {
				return boundary
			}
			if at += n; at == len(text) {
				return at
			}
			before := class
			_, n = decodeCharIn(text[at:])
			if stays, class, maybe = f.kind(text[at : at+n]); class == 0 && !maybe || class != 0 && class < before {
				break
			}
		}
		if !stays || class != 0 || maybe {
			return boundary
		}
		boundary, last = at, at
		at += n
	}
	return len(text)
}

// kind says of a character whether the form leaves it as it is, its class, and
// whether it may compose with what is before it.
func (f *icuForm) kind(s string) (stays bool, class uint8, maybe bool) {
	stays = f.stays(s)
	return stays, f.compose.PropertiesString(s).CCC(), stays && f.compose.QuickSpanString(s) < len(s)
}

// stays says that a character alone is normal.
func (f *icuForm) stays(s string) bool { return string(f.append(nil, []byte(s))) == s }

// boundaryAfter says that no mark behind a character changes it.
func (f *icuForm) boundaryAfter(s string) bool { return f.compose.PropertiesString(s).BoundaryAfter() }
