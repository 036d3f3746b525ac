package repl

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"esconsole/console/theme"
)

// keysOf hands keys out one after the other, and tells when each is asked for:
// the one before has then been drawn.
type keysOf struct {
	next  chan byte
	asked chan struct{}
}

func (k keysOf) Read(p []byte) (int, error) {
	k.asked <- struct{}{}
	c, ok := <-k.next
	if !ok {
		return 0, io.EOF
	}
	p[0] = c
	return 1, nil
}

// long is a request of 300 lines.
func long() string {
	var b strings.Builder
	b.WriteString("POST products/_search\n{\n  \"query\": { \"bool\": { \"should\": [\n")
	for i := range 295 {
		fmt.Fprintf(&b, "    { \"match\": { \"title\": \"iphone 手机 %d\" } }, # what\n", i)
	}
	return b.String() + "    { \"match\": {  "
}

// BenchmarkKey types into a block of 300 lines: from the key to what is written
// to the terminal, with colours, brackets and hint.
func BenchmarkKey(b *testing.B) {
	r := inEngine(b, 7)
	k := keysOf{make(chan byte), make(chan struct{})}
	e := newBlockEditor(k, io.Discard, func() (int, int) { return 80, 24 }, theme.Dark())
	e.SetAids(Aids{Complete: r.complete, Hint: r.next, Accept: r.accepts, Habits: func() Habits { return Habits{Indent: true, Hint: true} }})
	e.SetText(long())
	go e.ReadLine("es> ", "  > ")
	<-k.asked
	for i := 0; b.Loop(); i++ {
		key := byte('x')
		if i%2 == 1 {
			key = 0x7f
		}
		k.next <- key
		<-k.asked
	}
}

// BenchmarkComplete asks in an engine with 1,000 indices and 10,000 fields,
// once it has told what it has, and when it has to tell.
func BenchmarkComplete(b *testing.B) {
	r := inEngine(b, 7)
	r.wide(b)
	for name, text := range map[string]string{
		"index": "GET logs-099", "key": "GET wide/_search\n{ \"que", "document": "PUT wide/_doc/1\n{ \"", "all fields": "GET wide/_search\n{ \"query\": { \"term\": { \"",
		"field": "GET wide/_search\n{ \"query\": { \"term\": { \"field_0999",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				r.complete(context.Background(), text, len(text))
			}
		})
		b.Run(name+" asked anew", func(b *testing.B) {
			for b.Loop() {
				r.memory.last = nil
				r.complete(context.Background(), text, len(text))
			}
		})
		b.Run(name+" hint", func(b *testing.B) {
			for b.Loop() {
				r.next(text, len(text))
			}
		})
	}
}

// wide makes 1,000 indices, one with 10,000 fields.
func (r *REPL) wide(t testing.TB) {
	var properties []string
	for i := range 10_000 {
		properties = append(properties, fmt.Sprintf(`"field_%05d":{"type":"keyword"}`, i))
	}
	r.send(t, "PUT", "wide", `{"settings":{"number_of_replicas":0,"index.mapping.total_fields.limit":20000},"mappings":{"properties":{`+strings.Join(properties, ",")+`}}}`)
	for i := range 999 { // the cluster's limit, with that of the fields
		r.send(t, "PUT", fmt.Sprintf("logs-%04d", i), `{"settings":{"number_of_replicas":0}}`)
	}
}

// BenchmarkPaint draws a recalled block of 300 lines as the editor of lines does
// with each key.
func BenchmarkPaint(b *testing.B) {
	r := inEngine(b, 7)
	s := &screen{out: io.Discard, size: func() (int, int) { return 80, 24 }, color: true, theme: theme.Dark(),
		tip: func(line []rune) string { return r.next(string(line), len(string(line))) }}
	s.setPrompts("es> ", "  > ")
	text := []rune(strings.ReplaceAll(long(), "\n", string(lineBreak)))
	for i := 0; b.Loop(); i++ {
		at := len(text) - i%2
		s.Paint(text[:at], at)
	}
}
