package render

import (
	"esconsole/console"
)

// Style is how headings and warnings are written.
type Style uint8

// The styles.
const (
	Own   Style = iota // # 12: PUT a/_doc/1 [409 Conflict] 2 ms, #! Deprecation: text
	Seven              // # PUT a/_doc/1, #! Deprecation: text: Kibana 7.10
	Eight              // # PUT a/_doc/1 409 Conflict, #! text: Kibana 8
)

// Styles lists the names of the styles.
func Styles() []string { return []string{"own", "7", "8"} }

// String is the name of a style.
func (s Style) String() string { return Styles()[min(int(s), len(Styles())-1)] }

// FindStyle gives the style of a name.
func FindStyle(name string) (Style, bool) {
	for i, n := range Styles() {
		if n == name {
			return Style(i), true
		}
	}
	return Own, false
}

// kibana is the heading as Kibana writes it, "" in the console's own style.
func (s Style) kibana(a console.Answer) string {
	head := "# " + a.Request.Method + " " + a.Request.Target
	switch s {
	case Seven:
		return head
	case Eight:
		return head + " " + status(a.Response.Status, " ")
	}
	return ""
}

// warning is a line above an answer.
func (s Style) warning(text string) string {
	if s == Eight {
		return "#! " + text
	}
	return "#! Deprecation: " + text
}
