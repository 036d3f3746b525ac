package play

import (
	"regexp"
	"strings"

	"esconsole/console/theme"
)

// beside are the parts of answers that are rarely what a talk is about.
var beside = regexp.MustCompile(`^( *)"(?:_shards|root_cause)" : ([{\[])$`)

// Fold leaves out what is beside the matter in a printed answer: counts of shards
// and what an error says twice. "{ … }" stands in its place.
func Fold(text string) string {
	var b strings.Builder
	end := "" // of what is left out
	for line := range strings.Lines(text) {
		plain := strings.TrimRight(theme.Strip(line), "\n")
		if end != "" {
			if rest, over := strings.CutPrefix(plain, end); over && (rest == "" || rest == ",") {
				b.WriteString(rest + "\n")
				end = ""
			}
			continue
		}
		m := beside.FindStringSubmatch(plain)
		if m == nil {
			b.WriteString(line)
			continue
		}
		end = m[1] + map[string]string{"{": "}", "[": "]"}[m[2]]
		b.WriteString(strings.TrimRight(line, "\n") + " … " + end[len(m[1]):])
	}
	if end != "" { // it was no JSON
		return text
	}
	return b.String()
}
