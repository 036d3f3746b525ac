package analysis

import (
	"unicode/utf8"
)

// lightStem makes a filter of a stemmer that works on UTF-16 code units: it
// changes the word s[:n] in place and gives its new length. There is room for one
// more unit.
func lightStem(stem func(s []uint16, n int) int) func(stream) stream {
	return func(in stream) stream { return &stemming{filtering{in}, onUnits(stem)} }
}

// onUnits makes a function of texts of one of UTF-16 code units.
func onUnits(change func(s []uint16, n int) int) func(text []byte) []byte {
	var buf []uint16
	return func(text []byte) []byte {
		buf = appendUTF16(buf[:0], text)
		n := len(buf)
		buf = append(buf, 0)
		n = change(buf, n)
		return appendUTF8(text[:0], buf[:n])
	}
}

// normalizing makes a filter of a function of UTF-16 code units.
func normalizing(change func(s []uint16, n int) int) func(stream) stream {
	return func(in stream) stream { return &textFilter{filtering{in}, onUnits(change)} }
}

// ends tells whether s[:n] ends with a text.
func ends(s []uint16, n int, suffix string) bool {
	for len(suffix) > 0 {
		r, size := utf8.DecodeLastRuneInString(suffix)
		if n--; n < 0 || rune(s[n]) != r {
			return false
		}
		suffix = suffix[:len(suffix)-size]
	}
	return true
}

func endsAny(s []uint16, n int, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if ends(s, n, suffix) {
			return true
		}
	}
	return false
}

// starts tells whether s[:n] starts with a text.
func starts(s []uint16, n int, prefix string) bool {
	i := 0
	for _, r := range prefix {
		if i >= n || rune(s[i]) != r {
			return false
		}
		i++
	}
	return true
}

// isAny tells whether s[:n] is one of some words.
func isAny(s []uint16, n int, words []string) bool {
	for _, word := range words {
		if utf8.RuneCountInString(word) == n && ends(s, n, word) {
			return true
		}
	}
	return false
}

// deleteUnit takes one unit out of s[:n].
func deleteUnit(s []uint16, at, n int) int { return deleteUnits(s, at, n, 1) }

// deleteUnits takes some units out of s[:n].
func deleteUnits(s []uint16, at, n, count int) int {
	copy(s[at:n], s[at+count:n])
	return n - count
}

func isLetterUnit(c uint16) bool { return isLetter(rune(c)) }
