package xcontent

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// yamlAnalysis tells which styles a scalar allows.
type yamlAnalysis struct {
	empty, multiline, plain, singleQuoted bool
}

// analyzeYAML looks at a scalar that is to stand in a block.
func analyzeYAML(text []uint16) yamlAnalysis {
	if len(text) == 0 {
		return yamlAnalysis{empty: true, singleQuoted: true}
	}
	a := yamlAnalysis{plain: true, singleQuoted: true}
	c := codePoints(text)
	if s := string(c[:min(3, len(c))]); s == "---" || s == "..." {
		a.plain = false
	}
	for i, r := range c {
		if isYAMLIndicator(c, i) {
			a.plain = false
		}
		if isYAMLBreak(r) {
			a.multiline = true
		}
		if isYAMLSpecial(r) {
			a.plain, a.singleQuoted = false, false
		}
		if (i == 0 || i == len(c)-1) && (r == ' ' || isYAMLBreak(r)) {
			a.plain = false
		}
		if i > 0 && (r == ' ' && isYAMLBreak(c[i-1]) || isYAMLBreak(r) && c[i-1] == ' ') {
			a.plain, a.singleQuoted = false, false
		}
	}
	return a
}

// isYAMLIndicator tells whether the character at i is YAML's own in a block.
func isYAMLIndicator(c []rune, i int) bool {
	if i == 0 {
		followed := len(c) == 1 || isYAMLBlank(c[1]) || isYAMLBreak(c[1])
		return strings.ContainsRune("#,[]{}&*!|>'\"%@`", c[0]) || followed && strings.ContainsRune("?:-", c[0])
	}
	// The server's library takes a line break before for a blank behind.
	followed := i == len(c)-1 || isYAMLBlank(c[i+1]) || isYAMLBreak(c[i-1])
	return c[i] == ':' && followed || c[i] == '#' && (isYAMLBlank(c[i-1]) || isYAMLBreak(c[i-1]))
}

func isYAMLBlank(r rune) bool { return r == 0 || r == ' ' || r == '\t' }

func isYAMLBreak(r rune) bool { return r == '\n' || r == 0x85 || r == 0x2028 || r == 0x2029 }

// isYAMLSpecial tells whether a character can only stand in double quotes.
func isYAMLSpecial(r rune) bool {
	return !(r == '\n' || r >= ' ' && r <= '~' || r == 0x85 ||
		r >= 0xA0 && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000)
}

// codePoints joins pairs of surrogates; lone ones stay.
func codePoints(text []uint16) []rune {
	out := make([]rune, 0, len(text))
	for _, u := range text {
		if n := len(out); n > 0 && utf16.IsSurrogate(out[n-1]) {
			if r := utf16.DecodeRune(out[n-1], rune(u)); r != utf8.RuneError {
				out[n-1] = r
				continue
			}
		}
		out = append(out, rune(u))
	}
	return out
}

// isYAMLPrintable tells whether a UTF-16 unit may stand for itself.
func isYAMLPrintable(u uint16) bool {
	return u >= ' ' && u <= '~' || u == '\t' || u == '\n' || u == '\r' || u == 0x85 ||
		u >= 0xA0 && u <= 0xD7FF || u >= 0xE000 && u <= 0xFFFD
}

// plain prints a scalar without quotes; split allows to break long lines.
func (e *yamlEmitter) plain(text []uint16, split bool) {
	if len(text) == 0 {
		return
	}
	if !e.whitespace {
		e.out = append(e.out, ' ')
		e.column++
	}
	e.whitespace, e.indention = false, false
	e.folded(text, func(start, end int) bool { return split && start+1 == end && e.column > yamlWidth }, 0)
}

// singleQuoted prints a scalar in single quotes.
func (e *yamlEmitter) singleQuoted(text []uint16, split bool) {
	e.indicator("'", true, false, false)
	e.folded(text, func(start, end int) bool {
		return split && start+1 == end && e.column > yamlWidth && start != 0 && end != len(text)
	}, '\'')
	e.indicator("'", false, false, false)
}

// folded prints text whose line breaks are doubled and whose single blanks may
// become line breaks, where fold says so of a run of blanks. The character
// double is written twice.
func (e *yamlEmitter) folded(text []uint16, fold func(start, end int) bool, double uint16) {
	for start := 0; start < len(text); {
		end := start + 1
		switch u := text[start]; {
		case u == ' ':
			for end < len(text) && text[end] == ' ' {
				end++
			}
			if fold(start, end) {
				e.writeIndent()
				e.whitespace, e.indention = false, false
				break
			}
			e.write(text[start:end])
		case isYAMLBreak(rune(u)):
			for end < len(text) && isYAMLBreak(rune(text[end])) {
				end++
			}
			if u == '\n' {
				e.newLine()
			}
			for _, b := range text[start:end] {
				e.lineBreak(string(rune(b)))
			}
			e.writeIndent()
			e.whitespace, e.indention = false, false
		case u == double && double != 0:
			e.write([]uint16{u, u})
		default:
			for end < len(text) && text[end] != ' ' && !isYAMLBreak(rune(text[end])) && (text[end] != double || double == 0) {
				end++
			}
			e.write(text[start:end])
		}
		start = end
	}
}

// doubleQuoted prints a scalar in double quotes; split allows to break long lines.
func (e *yamlEmitter) doubleQuoted(text []uint16, split bool) {
	e.indicator(`"`, true, false, false)
	start := 0
	for end := 0; end < len(text); end++ {
		u := text[end]
		if u < ' ' || u > '~' || u == '"' || u == '\\' {
			e.write(text[start:end])
			at := end
			if isHighSurrogate(u) && end+1 < len(text) {
				end++
			}
			e.write(yamlEscape(text[at : end+1]))
			start = end + 1
		}
		if !split || end == 0 || end >= len(text)-1 || u != ' ' && start < end || e.column+end-start <= yamlWidth {
			continue
		}
		if start < end {
			e.write(text[start:end])
			start = end
		}
		e.write([]uint16{'\\'})
		e.writeIndent()
		e.whitespace, e.indention = false, false
		if text[start] == ' ' {
			e.write([]uint16{'\\'})
		}
	}
	e.write(text[start:])
	e.indicator(`"`, false, false, false)
}

func isHighSurrogate(u uint16) bool { return u&0xFC00 == 0xD800 }

// yamlEscape is a unit, or a pair of them, as it stands in double quotes.
func yamlEscape(u []uint16) []uint16 {
	const named = "\x000\aa\bb\tt\nn\vv\ff\rr\x1be\"\"\\\\\u0085N\u00a0_\u2028L\u2029P"
	if len(u) == 2 {
		return hexEscape('U', uint32(utf16.DecodeRune(rune(u[0]), rune(u[1]))), 8)
	}
	runes := []rune(named)
	for i := 0; i < len(runes); i += 2 {
		if runes[i] == rune(u[0]) {
			return []uint16{'\\', uint16(runes[i+1])}
		}
	}
	switch {
	case isYAMLPrintable(u[0]):
		return u
	case u[0] <= 0xFF:
		return hexEscape('x', uint32(u[0]), 2)
	}
	return hexEscape('u', uint32(u[0]), 4)
}

func hexEscape(kind uint16, n uint32, digits int) []uint16 {
	out := []uint16{'\\', kind}
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		out = append(out, uint16("0123456789abcdef"[n>>shift&15]))
	}
	return out
}

// write adds text to the line.
func (e *yamlEmitter) write(text []uint16) {
	e.column += len(text)
	for _, u := range text {
		e.out = appendUnit(e.out, u)
	}
}

// utf16Units is s as Java holds it.
func utf16Units(s string) []uint16 {
	units := make([]uint16, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if size == 1 && r == utf8.RuneError && isSurrogateBytes(s[i:]) {
			units = append(units, 0xD000|uint16(s[i+1]&0x3F)<<6|uint16(s[i+2]&0x3F))
			i += 3
			continue
		}
		units = utf16.AppendRune(units, r)
		i += size
	}
	return units
}

// isSurrogateBytes tells whether s begins with a surrogate in three bytes.
func isSurrogateBytes(s string) bool {
	return len(s) >= 3 && s[0] == 0xED && s[1]&0xE0 == 0xA0 && s[2]&0xC0 == 0x80
}
