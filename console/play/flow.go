package play

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/mattn/go-runewidth"
)

// flow breaks a text into rows of at most width columns. Lines that fit stay
// as they are; if one doesn't, the paragraph is broken anew: at blanks, and
// between wide characters, which need none. Lines that are laid out by blanks
// keep to themselves.
func flow(text string, width int) []string {
	lines := strings.Split(text, "\n")
	if !slices.ContainsFunc(lines, func(line string) bool { return runewidth.StringWidth(line) > width }) {
		return lines
	}
	var rows, prose []string
	for _, line := range lines {
		if !strings.Contains(line, "  ") {
			prose = append(prose, line)
			continue
		}
		rows = append(rows, filled(prose, width)...)
		rows = append(rows, fill(line, width)...)
		prose = nil
	}
	return append(rows, filled(prose, width)...)
}

// filled breaks lines anew, if there are any.
func filled(lines []string, width int) []string {
	if len(lines) == 0 {
		return nil
	}
	return fill(joined(lines), width)
}

// joined puts lines into one. Between two wide characters there is no blank.
func joined(lines []string) string {
	var b strings.Builder
	last := ' '
	for _, line := range lines {
		line = strings.TrimSpace(line)
		first, _ := utf8.DecodeRuneInString(line)
		if b.Len() > 0 && !(wide(last) && wide(first)) {
			b.WriteByte(' ')
		}
		b.WriteString(line)
		if line != "" {
			last, _ = utf8.DecodeLastRuneInString(line)
		}
	}
	return b.String()
}

func wide(r rune) bool { return runewidth.RuneWidth(r) == 2 }

// fill breaks one line into rows.
func fill(line string, width int) []string {
	var rows []string
	row, at := "", 0
	for _, piece := range pieces(line) {
		bare := strings.TrimRight(piece, " ")
		if at > 0 && at+runewidth.StringWidth(bare) > width {
			rows = append(rows, strings.TrimRight(row, " "))
			row, at = "", 0
		}
		for _, part := range broken(piece, width) {
			if at > 0 && at+runewidth.StringWidth(strings.TrimRight(part, " ")) > width {
				rows = append(rows, strings.TrimRight(row, " "))
				row, at = "", 0
			}
			row += part
			at += runewidth.StringWidth(part)
		}
	}
	return append(rows, strings.TrimRight(row, " "))
}

// pieces are what may stand at the end of a row: words with the blanks behind
// them, and single wide characters with the marks that belong to them.
func pieces(line string) []string {
	var list []string
	from := 0
	runes := []rune(line)
	for i := 1; i <= len(runes); i++ {
		if i == len(runes) || breaks(runes[i-1], runes[i]) {
			list = append(list, string(runes[from:i]))
			from = i
		}
	}
	return list
}

// breaks tells whether a row may end between two characters: not before what
// closes and not behind what opens.
func breaks(before, after rune) bool {
	switch {
	case after == ' ':
		return false
	case before == ' ':
		return true
	case unicode.In(after, unicode.Pe, unicode.Pf, unicode.Po, unicode.Mn), unicode.In(before, unicode.Ps, unicode.Pi):
		return false
	}
	return wide(before) || wide(after)
}

// broken cuts a word that is longer than a row.
func broken(piece string, width int) []string {
	if runewidth.StringWidth(strings.TrimRight(piece, " ")) <= width {
		return []string{piece}
	}
	var list []string
	part, at := "", 0
	for g := graphemes.FromString(piece); g.Next(); {
		w := runewidth.StringWidth(g.Value())
		if at > 0 && at+w > width {
			list = append(list, part)
			part, at = "", 0
		}
		part += g.Value()
		at += w
	}
	return append(list, part)
}
