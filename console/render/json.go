package render

import (
	"bytes"
	"encoding/json"

	"github.com/tidwall/gjson"
	"github.com/tidwall/pretty"

	"esconsole/console/safe"
	"esconsole/console/theme"
)

// json gives a JSON body in the server's own layout, with colours and triple
// quotes where they are wanted. Several documents in a row (NDJSON) and what
// is no JSON after all are printed as they came.
func (p *Printer) json(body []byte) []byte {
	if !p.Options.Terminal && !p.Options.Color && !p.Options.Triple {
		return body
	}
	if !json.Valid(body) {
		return []byte(p.safe(string(body)))
	}
	body = safe.JSON(body)
	var long []string
	if p.Options.Triple {
		body, long = takeOut(body)
	}
	if p.Options.Color {
		body = pretty.Color(body, p.style())
	}
	return p.putBack(body, long)
}

// JSON gives JSON as answers are shown: coloured, harmless, with triple quotes.
func (p *Printer) JSON(body []byte) string { return string(p.json(body)) }

// putBack replaces the place holders of takeOut, in their order, by the texts
// in triple quotes.
func (p *Printer) putBack(body []byte, long []string) []byte {
	if len(long) == 0 {
		return body
	}
	mark := []byte(placeHolder)
	if p.Options.Color {
		mark = []byte(p.paint(theme.String, placeHolder))
	}
	var out bytes.Buffer
	for _, text := range long {
		before, after, _ := bytes.Cut(body, mark)
		out.Write(before)
		out.WriteString(p.paint(theme.String, `"""`+text+`"""`))
		body = after
	}
	out.Write(body)
	return out.Bytes()
}

// parts shows the values at some paths: one alone as it is, several as an
// object whose keys are the paths.
func parts(body []byte, paths []string) []byte {
	if !json.Valid(body) {
		return body
	}
	if len(paths) == 1 {
		return part(body, paths[0], "")
	}
	var out bytes.Buffer
	out.WriteString("{\n")
	for i, path := range paths {
		key, _ := json.Marshal(path)
		out.WriteString("  ")
		out.Write(key)
		out.WriteString(" : ")
		out.Write(part(body, path, "  "))
		if i < len(paths)-1 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
	}
	out.WriteByte('}')
	return out.Bytes()
}

// part is the value at a path, moved to the left margin and then in by indent.
func part(body []byte, path, indent string) []byte {
	r := gjson.GetBytes(body, path)
	switch {
	case !r.Exists():
		return []byte("null")
	case r.Raw == "":
		return []byte(r.String())
	}
	lines := bytes.Split([]byte(r.Raw), []byte("\n"))
	last := lines[len(lines)-1]
	margin := last[:len(last)-len(bytes.TrimLeft(last, " "))]
	for i, line := range lines[1:] {
		lines[i+1] = append([]byte(indent), bytes.TrimPrefix(line, margin)...)
	}
	return bytes.Join(lines, []byte("\n"))
}
