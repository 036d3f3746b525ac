package collation

// Text writes a key as the server shows it: fifteen bits in each character, then
// one that says whether the last of them is a whole byte.
//
// Server: org.elasticsearch.index.analysis.IndexableBinaryStringTools.
func Text(key []byte) string {
	if len(key) == 0 {
		return "\x00"
	}
	n := (8*len(key) + 14) / 15
	out := make([]rune, 0, n+1)
	bits, have, at := uint32(0), 0, 0
	for range n {
		for ; have < 15; have += 8 {
			bits <<= 8
			if at < len(key) {
				bits |= uint32(key[at])
				at++
			}
		}
		have -= 15
		out = append(out, rune(bits>>have&0x7FFF))
	}
	whole := rune(1)
	if first := (n - 1) * 15 / 8; (n-1)%8 != 0 && len(key)-first == 1 {
		whole = 0
	}
	return string(append(out, whole))
}

// Bytes reads a key that Text wrote.
func Bytes(text string) []byte {
	chars := []rune(text)
	if len(chars) < 2 {
		return nil
	}
	n := ((len(chars)-2)*15+7)/8 + int(chars[len(chars)-1])
	out := make([]byte, 0, max(n, 0))
	bits, have := uint32(0), 0
	for _, r := range chars[:len(chars)-1] {
		bits = bits<<15 | uint32(r)&0x7FFF
		for have += 15; have >= 8 && len(out) < n; {
			have -= 8
			out = append(out, byte(bits>>have))
		}
	}
	return out
}
