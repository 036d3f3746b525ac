package collation

// appendIdentical adds the characters of a text as differences from what stands
// before, so that the bytes compare as the characters do (BOCSU).
func appendIdentical(out []byte, text []rune) []byte {
	const halfSlope, doubleSlope = 80, 42*253 + 41
	prev := rune(0)
	for _, r := range text {
		if prev >= 0x4E00 && prev < 0xA000 {
			prev = 0x9FFF - doubleSlope
		} else {
			prev = prev&^0x7F + halfSlope
		}
		if r == 0xFFFE {
			out = append(out, mergeSeparator)
			prev = 0
			continue
		}
		out = appendDifference(out, int(r-prev))
		prev = r
	}
	return out
}

func appendDifference(out []byte, diff int) []byte {
	const (
		least, tail = 3, 253 // bytes after the first: the least one, how many there are
		middle      = 0x81
		reach1      = 80
		reach2      = 42*tail + 41
		reach3      = 3*tail*tail + 2*tail + tail - 1
	)
	floor := func() byte {
		rest := (diff%tail + tail) % tail
		diff = (diff - rest) / tail
		return byte(least + rest)
	}
	switch {
	case diff >= -reach1 && diff <= reach1:
		return append(out, byte(middle+diff))
	case diff >= -reach2-1 && diff <= reach2:
		last := floor()
		if diff < 0 {
			return append(out, byte(middle-reach1+diff), last)
		}
		return append(out, byte(middle+reach1+1+diff), last)
	case diff >= -reach3-1 && diff <= reach3:
		last := floor()
		mid := floor()
		if diff < 0 {
			return append(out, byte(middle-reach1-42+diff), mid, last)
		}
		return append(out, byte(middle+reach1+1+42+diff), mid, last)
	}
	negative := diff < 0
	last := floor()
	mid := floor()
	first := floor()
	if negative {
		return append(out, least, first, mid, last)
	}
	return append(out, 0xFF, first, mid, last)
}
