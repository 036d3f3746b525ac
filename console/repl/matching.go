package repl

// half is the other half of a bracket of JSON.
func half(r rune) rune {
	switch r {
	case '{':
		return '}'
	case '[':
		return ']'
	case '}':
		return '{'
	case ']':
		return '['
	}
	return 0
}

// matching marks the bracket at the cursor, or else the one before it, and its
// other half. One that closes another kind of bracket is marked wherever it is.
func matching(line []rune, pos int, list []style) {
	if len(list) < len(line) {
		return
	}
	var open []int
	partner := map[int]int{}
	for i, r := range line {
		n := len(open) - 1
		switch {
		case list[i] != otherText || half(r) == 0:
		case r == '{', r == '[':
			open = append(open, i)
		case n < 0: // what it closes may stand above
		case line[open[n]] != half(r):
			list[i] = oddText
		default:
			partner[i], partner[open[n]] = open[n], i
			open = open[:n]
		}
	}
	for _, at := range []int{pos, pos - 1} {
		if other, ok := partner[at]; ok {
			list[at], list[other] = pairText, pairText
			return
		}
	}
}
