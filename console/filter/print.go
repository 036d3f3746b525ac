package filter

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/itchyny/gojq"
)

// maxDepth is how deep results are laid out.
const maxDepth = 10_000

// printer lays results out as the server does: two blanks a level, a blank on
// both sides of a colon, the keys in the order of the answer.
type printer struct {
	out  bytes.Buffer
	rank map[string]int
}

func (p *printer) value(v any, depth int) {
	switch v := v.(type) {
	case map[string]any:
		p.object(v, depth)
	case []any:
		p.array(v, depth)
	case string:
		p.text(v)
	case json.Number:
		p.out.WriteString(string(v))
	default:
		text, err := gojq.Marshal(v)
		if err != nil {
			text = []byte("null")
		}
		p.out.Write(text)
	}
}

func (p *printer) object(v map[string]any, depth int) {
	if len(v) == 0 || depth == maxDepth {
		p.out.WriteString("{ }")
		return
	}
	names := make([]string, 0, len(v))
	for name := range v {
		names = append(names, name)
	}
	slices.SortFunc(names, p.order)
	p.out.WriteString("{\n")
	for i, name := range names {
		p.indent(depth + 1)
		p.text(name)
		p.out.WriteString(" : ")
		p.value(v[name], depth+1)
		p.end(i == len(names)-1)
	}
	p.indent(depth)
	p.out.WriteByte('}')
}

// order puts keys of the answer first, as they come there.
func (p *printer) order(a, b string) int {
	i, known := p.rank[a]
	j, also := p.rank[b]
	switch {
	case known && also:
		return cmp.Compare(i, j)
	case known:
		return -1
	case also:
		return 1
	}
	return cmp.Compare(a, b)
}

func (p *printer) array(v []any, depth int) {
	if len(v) == 0 || depth == maxDepth {
		p.out.WriteString("[ ]")
		return
	}
	p.out.WriteString("[\n")
	for i, item := range v {
		p.indent(depth + 1)
		p.value(item, depth+1)
		p.end(i == len(v)-1)
	}
	p.indent(depth)
	p.out.WriteByte(']')
}

func (p *printer) end(last bool) {
	if !last {
		p.out.WriteByte(',')
	}
	p.out.WriteByte('\n')
}

func (p *printer) indent(depth int) { p.out.WriteString(strings.Repeat("  ", depth)) }

// text writes a string with the escapes that JSON needs and no others.
func (p *printer) text(s string) {
	p.out.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			p.out.WriteByte('\\')
			p.out.WriteRune(r)
		case r == '\n':
			p.out.WriteString(`\n`)
		case r == '\r':
			p.out.WriteString(`\r`)
		case r == '\t':
			p.out.WriteString(`\t`)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&p.out, `\u%04x`, r)
		default:
			p.out.WriteRune(r)
		}
	}
	p.out.WriteByte('"')
}
