package mapping

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// The files of testdata hold requests and what a real server answered to each:
//
//	### name of a course, which starts with a new index
//	> create DEFINITION | put DEFINITION | settings SETTINGS | doc SOURCE | routed SOURCE
//	< status
//	< warn TEXT
//	< error JSON
//	< mapping JSON     (where it has changed)

// step is one request with its answer.
type step struct {
	line          int
	command, body string
	status        string
	warnings      []string
	failure       string
	mapping       string
}

func readSteps(t testing.TB, file string) (courses [][]step, names []string) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "### "):
			courses, names = append(courses, nil), append(names, line[4:])
		case strings.HasPrefix(line, "> "):
			command, body, _ := strings.Cut(line[2:], " ")
			last := len(courses) - 1
			courses[last] = append(courses[last], step{line: n, command: command, body: body})
		case strings.HasPrefix(line, "< "):
			course := courses[len(courses)-1]
			course[len(course)-1].answer(line[2:])
		}
	}
	return courses, names
}

func (s *step) answer(text string) {
	kind, rest, _ := strings.Cut(text, " ")
	switch kind {
	case "warn":
		s.warnings = append(s.warnings, rest)
	case "error":
		s.failure = rest
	case "mapping":
		s.mapping = rest
	default:
		s.status = text
	}
}

// course is an index on which requests are replayed.
type course struct {
	m    *Mapping
	opts Options
}

// run does one request as the engine would.
func (c *course) run(s step) (warnings []string, err error) {
	switch s.command {
	case "settings":
		limits := testLimits(s.body)
		c.opts.Limits = &limits
		c.m = New(c.opts)
		return nil, nil
	case "doc", "routed":
		src := SourceToParse{Index: c.opts.Index, Type: "_doc", ID: "1", Source: []byte(s.body)}
		if s.command == "routed" {
			src.Routing = "r"
		}
		doc, next, err := c.m.Parse(src)
		if err == nil {
			err = doc.CheckTerms()
		}
		if next != nil {
			c.m = next
			return next.Warnings(), err
		}
		return nil, err
	}
	def, err := xcontent.Parse([]byte(s.body), xcontent.Limits{})
	if err != nil {
		return nil, err
	}
	reason := ReasonUpdate
	if s.command == "create" {
		reason = ReasonCreate
		c.m = New(c.opts)
	}
	next, warnings, err := c.m.Merge("_doc", def, reason)
	if err == nil {
		c.m = next
	}
	return warnings, err
}

func testLimits(body string) Limits {
	l := DefaultLimits()
	var s map[string]any
	_ = json.Unmarshal([]byte(body), &s)
	for key, to := range map[string]*int64{"total_fields": &l.TotalFields, "depth": &l.Depth, "nested_fields": &l.NestedFields,
		"nested_objects": &l.NestedObjects, "field_name_length": &l.FieldNameLength} {
		if n, ok := s["index.mapping."+key+".limit"].(float64); ok {
			*to = int64(n)
		}
	}
	for key, to := range map[string]**bool{"coerce": &l.Coerce, "ignore_malformed": &l.IgnoreMalformed} {
		if b, ok := s["index.mapping."+key].(bool); ok {
			*to = &b
		}
	}
	return l
}

func TestReplay(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			passed, failed := 0, 0
			courses, names := readSteps(t, file)
			for i, steps := range courses {
				p, f := replay(t, names[i], steps)
				passed, failed = passed+p, failed+f
			}
			t.Logf("%d passed, %d failed", passed, failed)
		})
	}
}

func replay(t *testing.T, name string, steps []step) (passed, failed int) {
	t.Helper()
	c := &course{opts: Options{Index: "m-x"}}
	c.m = New(c.opts)
	want := "{}"
	for _, s := range steps {
		warnings, err := c.run(s)
		failure := ""
		if err != nil {
			body, _ := eserr.From(err).Body().Get("error")
			failure = string(xcontent.Encode(body, xcontent.Format{}))
		}
		if s.command == "create" {
			want = "{}"
		}
		if s.mapping != "" {
			want = s.mapping
		}
		got := string(xcontent.Encode(c.m.Definition(), xcontent.Format{}))
		ok := true
		report := func(what, got, want string) {
			if got != want {
				ok = false
				t.Errorf("%s, line %d: %s %s\n %s: %s\nwant: %s", name, s.line, s.command, s.body, what, got, want)
			}
		}
		report("error", failure, s.failure)
		report("mapping", got, want)
		report("warnings", strings.Join(warnings, "\n"), strings.Join(s.warnings, "\n"))
		if ok {
			passed++
		} else {
			failed++
		}
	}
	return passed, failed
}
