package differential

import (
	"regexp"
	"strings"
)

// token is a piece of JSON that a mistake is made in: a text, a number or a word.
var token = regexp.MustCompile(`"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null`)

// mutated is a body with one mistake in it, as learners make them: a name that is
// misspelt, a value of another type, one that is missing, doubled or too deep.
func (g *generator) mutated(body string) string {
	places := token.FindAllStringIndex(body, -1)
	if len(places) == 0 {
		return "[" + body + "]"
	}
	at := places[g.IntN(len(places))]
	before, piece, after := body[:at[0]], body[at[0]:at[1]], body[at[1]:]
	if strings.HasPrefix(after, ":") {
		return before + g.misspelt(piece) + after
	}
	return before + g.pick("null", "[]", "{}", "["+piece+"]", "["+piece+","+piece+"]", `{"value":`+piece+"}", `{"nope":`+piece+"}",
		`"x"`, `""`, "5", "-1", "1.5", "true", `"true"`, `"7"`, "1e30", "[null]", "[[1]]", `"99999999999999999999"`) + after
}

// misspelt is a name with a mistake in it.
func (g *generator) misspelt(name string) string {
	inner := strings.Trim(name, `"`)
	if len(inner) < 2 {
		return `"nope"`
	}
	at := 1 + g.IntN(len(inner)-1)
	if inner[at]&0xC0 == 0x80 || inner[at-1] >= 0x80 || strings.Contains(inner, `\`) { // what is left would be no JSON
		return `"nope"`
	}
	return g.pick(`"`+inner+`s"`, `"`+inner[:at-1]+inner[at:]+`"`, `"`+strings.ToUpper(inner)+`"`, `"`+inner+`.x"`, `"nope"`, `"boost"`, `"query"`, `"_name"`, `"field"`)
}

// mutatedSearch is a search with one mistake in its body.
func (g *searchGenerator) mutatedSearch() Request {
	index := "/" + SearchIndex
	body := `{"query":` + g.query(1) + `}`
	switch g.IntN(8) {
	case 0, 1, 2:
		body = g.searchBody()
	case 3:
		return g.json("GET", index+"/_validate/query", "explain", g.mutated(body))
	case 4:
		return g.json("GET", index+"/_count", "", g.mutated(body))
	}
	return g.json("GET", index+"/_search", "", g.mutated(body))
}
