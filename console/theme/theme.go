// Package theme names what is coloured and how it looks: one value per theme,
// so that answers, tables, typed text and problems agree. It writes nothing.
package theme

import "strings"

// Role is a kind of text that has its own look.
type Role uint8

// The roles.
const (
	Plain Role = iota
	Method
	Path
	Param
	Value // of a parameter
	Key
	String
	Number
	Word // true and false
	Null
	Comment
	Meta   // a meta command, a directive
	Head   // of a table, a title
	Dim    // what is beside the matter
	OK     // 2xx, what was added, what holds
	Moved  // 3xx
	Warn   // a warning; 4xx in a heading
	Alert  // what is not to be overlooked: another server's prompt
	Error  // a problem; 5xx
	Bar    // of a chart
	Marked // a place found in a text
	roles
)

// Theme gives the attributes of each role: the parameters of the SGR sequence,
// or nothing.
type Theme struct {
	Name string
	sgr  [roles]string
}

// Default is the name of the theme that nobody has to ask for.
const Default = "dark"

// themes lists them. dark uses what every palette shows well on black, light
// avoids yellow and bright colours, high-contrast uses bold and underlines and
// no dim text, none has bold heads and nothing else.
func themes() []Theme {
	return []Theme{
		{"dark", [roles]string{Method: "1", Path: "36", Param: "33", Value: "32", Key: "36", String: "32", Number: "33", Word: "35", Null: "2",
			Comment: "2", Meta: "35", Head: "1", Dim: "2", OK: "32", Moved: "34", Warn: "33", Alert: "1;33", Error: "31", Bar: "36", Marked: "7"}},
		{"light", [roles]string{Method: "1", Path: "34", Param: "35", Value: "32", Key: "34", String: "32", Number: "31", Word: "35", Null: "90",
			Comment: "90", Meta: "35", Head: "1", Dim: "90", OK: "32", Moved: "34", Warn: "1;35", Alert: "1;7;35", Error: "1;31", Bar: "34", Marked: "7"}},
		{"high-contrast", [roles]string{Method: "1;4", Path: "1;96", Param: "1;93", Value: "92", Key: "1;96", String: "92", Number: "1;93", Word: "1;95", Null: "1;97",
			Comment: "97", Meta: "1;95", Head: "1;4", Dim: "97", OK: "1;92", Moved: "1;94", Warn: "1;93", Alert: "1;7;93", Error: "1;91", Bar: "1;96", Marked: "1;7"}},
		{"none", [roles]string{Head: "1", Alert: "1", Marked: "7"}},
	}
}

// Names lists the themes.
func Names() []string {
	var list []string
	for _, t := range themes() {
		list = append(list, t.Name)
	}
	return list
}

// Find gives the theme of a name.
func Find(name string) (Theme, bool) {
	for _, t := range themes() {
		if t.Name == name {
			return t, true
		}
	}
	return Theme{}, false
}

// Dark is the default theme.
func Dark() Theme { return themes()[0] }

// Off ends a colour.
const Off = "\x1b[0m"

// On begins the colour of a role: an escape sequence, or "" for none.
func (t Theme) On(r Role) string {
	if r >= roles || t.sgr[r] == "" {
		return ""
	}
	return "\x1b[" + t.sgr[r] + "m"
}

// Paint colours text. The zero Theme leaves it as it is.
func (t Theme) Paint(r Role, text string) string {
	on := t.On(r)
	if on == "" || text == "" {
		return text
	}
	return on + text + Off
}

// Named colours text bold in a colour of the terminal's palette; one that there
// is not leaves it as it is.
func Named(color, text string) string {
	code, ok := map[string]string{"red": "31", "green": "32", "yellow": "33", "blue": "34", "magenta": "35", "cyan": "36"}[color]
	if !ok {
		return text
	}
	return "\x1b[1;" + code + "m" + text + Off
}

// Strip takes the colours out of a text that Paint has made.
func Strip(text string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "\x1b[")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		end := strings.IndexByte(rest, 'm')
		if end < 0 || strings.Trim(rest[:end], "0123456789;") != "" {
			out.WriteString("\x1b[")
			text = rest
			continue
		}
		text = rest[end+1:]
	}
}
