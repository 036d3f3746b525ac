package restsuite

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"esconsole/engine"
	"esconsole/engine/enginetest"
)

// sectionTimeout ends a section whose server does not answer.
const sectionTimeout = 60 * time.Second

// SectionName is the name of a section of a file in the lists: "bulk/10_basic/Title".
func (f *File) SectionName(s *Section) string { return f.Name + "/" + s.Title }

// run is the state of one section while it runs.
type run struct {
	suite   *Suite
	backend enginetest.Backend
	ctx     context.Context
	stash   stash
	last    answer
}

// answer is the last answer.
type answer struct {
	head   bool // of a HEAD request, which has no body
	status int
	header http.Header
	body   []byte
	parsed any  // of JSON and YAML
	isData bool // parsed is valid
}

func (a *answer) failed() bool {
	return a.status >= 400 && !(a.head && a.status == http.StatusNotFound) || a.status == 0
}

// excerpt is the beginning of the body, for a message.
func (a *answer) excerpt() string {
	const most = 500
	if len(a.body) > most {
		return string(a.body[:most]) + "…"
	}
	return string(a.body)
}

// RunSection runs a section between the file's setup and teardown, on a
// backend without any state.
func (s *Suite) RunSection(ctx context.Context, f *File, section *Section, b enginetest.Backend) error {
	ctx, cancel := context.WithTimeout(ctx, sectionTimeout)
	defer cancel()
	r := &run{suite: s, backend: enginetest.Guard{Backend: b}, ctx: ctx, stash: stash{}}
	err := r.steps("setup: ", f.Setup)
	if err == nil {
		r.last = answer{}
		err = r.steps("", section)
	}
	if after := r.steps("teardown: ", f.Teardown); err == nil {
		err = after
	}
	return err
}

func (r *run) steps(prefix string, s *Section) error {
	if s == nil {
		return nil
	}
	for _, st := range s.steps {
		if err := st.run(r); err != nil {
			return fmt.Errorf("%s%w", prefix, err)
		}
	}
	return nil
}

// send asks the backend and keeps the answer.
func (r *run) send(req engine.Request) error {
	res := r.backend.Do(r.ctx, req)
	r.last = answer{head: req.Method == http.MethodHead, status: res.Status, header: res.Header, body: res.Body}
	if res.Status == 0 {
		return fmt.Errorf("%s", res.Body)
	}
	var err error
	kind := res.Header.Get("Content-Type")
	switch {
	case len(res.Body) == 0:
	case strings.HasPrefix(kind, "application/json"):
		r.last.parsed, err = parseJSON(res.Body)
		r.last.isData = true
	case strings.HasPrefix(kind, "application/yaml"):
		r.last.parsed, err = parseYAML(res.Body)
		r.last.isData = true
	}
	if err != nil {
		return fmt.Errorf("unreadable answer: %w: %s", err, r.last.excerpt())
	}
	switch {
	case r.last.isData:
		r.stash["body"] = r.last.parsed
	case !r.last.head:
		r.stash["body"] = string(res.Body)
	default:
		r.stash["body"] = nil
	}
	return nil
}

// value is what the answer, or the stash, has at a path.
func (r *run) value(path string) (any, error) {
	if strings.HasPrefix(path, "$") {
		return r.stash.resolve(path)
	}
	if !r.last.isData {
		// What has no body answers by its status.
		if path == "" && r.last.head {
			return !(r.last.status >= 400), nil
		}
		return nil, nil
	}
	return r.stash.lookup(r.last.parsed, path)
}
