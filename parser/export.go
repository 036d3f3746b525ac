package parser

import "strings"

// Export gives the requests of a text as Kibana's console of 7.10 takes them:
// the body below the request line, comments in # between requests only,
// documents of several on one line each, no directives, no curl commands.
// Variables are replaced by what lookup gives; a request that names another
// stays as it is, and an error says so.
func Export(text string, lookup func(name string) (value string, ok bool)) (string, []*Error) {
	p := newParser(text)
	layouts := map[int]string{} // bodies that can stay as typed, by request
	p.keep = func(_ string, _ int, b body) {
		if b.documents == 1 && len(b.segments) == 1 && b.doubt == nil {
			layouts[len(p.script.Requests)-1] = p.exported(b.segments[0])
		}
	}
	script := p.run()
	errs := script.Errors
	var out strings.Builder
	for i, r := range script.Requests {
		if i > 0 {
			out.WriteByte('\n')
		}
		for _, title := range r.Titles {
			out.WriteString(strings.TrimSpace("# "+title) + "\n")
		}
		ready, err := r.Expand(lookup)
		if err != nil {
			errs = append(errs, err)
			ready = r
		}
		out.WriteString(ready.Method + " " + ready.Target + "\n")
		layout, ok := layouts[i]
		if !ok || len(r.references) > 0 || isNDJSON(r.Path) {
			layout = strings.TrimSuffix(string(ready.Body), "\n")
		}
		if layout != "" {
			out.WriteString(layout + "\n")
		}
	}
	for _, title := range script.Trailer {
		out.WriteString("\n# " + title)
	}
	return strings.TrimRight(out.String(), "\n") + "\n", errs
}

// exported is a document as typed, with comments in // instead of #.
func (s *source) exported(seg segment) string {
	var out strings.Builder
	for i := seg.start; i < seg.end; {
		next := i + 1
		comment, ok, _ := s.comment(i)
		switch {
		case s.text[i] == '"':
			next, _, _ = s.quoted(i)
		case ok && s.startsWith(i, "#@"):
			i = comment
			continue
		case ok && s.text[i] == '#':
			out.WriteString("//" + strings.TrimLeft(s.text[i:comment], "#"))
			i = comment
			continue
		case ok:
			next = comment
		}
		next = min(next, seg.end)
		out.WriteString(s.text[i:next])
		i = next
	}
	return out.String()
}
