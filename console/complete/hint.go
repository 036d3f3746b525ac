package complete

import "strings"

// hinted is how many possibilities a hint names.
const hinted = 4

// Hint says in a few words what comes behind a text: the rest of what is most
// likely being typed, or what there is to choose from. It is "" where nobody can
// tell.
func Hint(text string, src Source) string {
	line := text[strings.LastIndexByte(text, '\n')+1:]
	if strings.TrimSpace(line) == "" || comment(line) {
		return ""
	}
	r := At(text, len(text), src)
	typed := text[min(r.Start, len(text)):]
	if len(r.List) == 0 || typed == r.List[0].Text {
		return src.follows(text)
	}
	if typed != "" {
		rest, ok := strings.CutPrefix(r.List[0].Text, typed)
		if !ok {
			return ""
		}
		return strings.ReplaceAll(rest, "\n", " ")
	}
	var labels []string
	for i, c := range r.List {
		if i == hinted {
			labels = append(labels, "…")
			break
		}
		labels = append(labels, strings.Join(strings.Fields(c.Label()), " "))
	}
	return strings.Join(labels, " | ")
}

// follows says what may follow a request line, or a meta command.
func (src Source) follows(text string) string {
	r, ok := lastRequest(text)
	if !ok || r.done || r.target < 0 {
		return src.usage(text)
	}
	if strings.Contains(text[r.target:], "?") {
		return ""
	}
	routes := src.find(r.method, r.path)
	if len(routes) == 0 {
		return ""
	}
	own := map[string]bool{}
	for _, p := range routes[0].Params {
		own[p] = true
	}
	var params, keys []string
	for _, p := range strings.Fields(often) {
		if own[p] && len(params) < hinted-1 {
			params = append(params, p)
		}
	}
	for _, e := range src.entries(src.root(r, place{}), place{}) {
		if e.name != "" && e.name != "*" && !e.hidden && len(keys) < hinted-1 {
			keys = append(keys, strings.TrimPrefix(e.name, "^"))
		}
	}
	hint := ""
	if len(params) > 0 {
		hint = " ?" + strings.Join(params, "&") + "…"
	}
	if len(keys) > 0 && bodies[routes[0].API] != "document" {
		hint += " { " + strings.Join(keys, ", ") + " … }"
	}
	return hint
}

// usage is what may follow a meta command that has been typed.
func (src Source) usage(text string) string {
	name, rest, blank := strings.Cut(strings.TrimLeft(text, " "), " ")
	for _, c := range src.Meta {
		if c.Name == name && c.Args != "" && strings.TrimSpace(rest) == "" {
			if blank {
				return c.Args
			}
			return " " + c.Args
		}
	}
	return ""
}

// Indices are those of the path of the last request of a text, which has been
// typed whole; "" if it names none.
func Indices(text string) string {
	r, ok := lastRequest(text + "\n")
	if !ok {
		return ""
	}
	return indices(segments(r.path))
}
