// Package differential sends random requests of the document APIs to the engine
// and to a real server and compares the answers. The requests follow from a
// seed, touch only indices whose names begin with "diff-", and are wrong about
// as often as users are.
package differential

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"

	"esconsole/engine"
	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// requestTimeout bounds one request.
const requestTimeout = 60 * time.Second

// autoID is an id that the server made up, where a reason quotes it.
var autoID = regexp.MustCompile(`'[A-Za-z0-9_-]{20}'`)

// accessor is what Java says of a date that lacks fields, in the order of a map that
// is another one each time the server is started; so is the first of several
// conflicts.
var (
	accessor = regexp.MustCompile(`[aA]ccessor(: | \[)\{([^}]*)\}`)
	conflict = regexp.MustCompile(`Conflict found: Field \S+ -?\d+ differs from \S+ -?\d+ derived`)
)

// brokenShard is in an answer of a shard that has failed, as some do on a change of
// a mapping, and has come back or not.
var brokenShard = regexp.MustCompile(`"_primary_term" ?: ?[2-9]|"failed_shards" ?: ?\[ ?\]`)

// noReason is in an answer about an exception that Java has thrown so often that it
// no longer says why.
const noReason = `"reason" : null`

// Request is one generated request.
type Request struct {
	Method, Path, Query string
	Kind                string // content type; empty: none is sent
	Body                string
}

// Difference is a request of a sequence that the two answer unlike.
type Difference struct {
	Sequence []Request // up to and with the request
	Result   golden.Result
}

// Line is the request line.
func (r Request) Line() string {
	if r.Query == "" {
		return r.Method + " " + r.Path
	}
	return r.Method + " " + r.Path + "?" + r.Query
}

// String is the request as it stands in a script.
func (r Request) String() string {
	s := r.Line()
	if r.Kind != "" && r.Kind != jsonType && r.Kind != ndjsonType {
		s += "    # Content-Type: " + r.Kind
	}
	if r.Body != "" {
		s += "\n" + strings.TrimSuffix(r.Body, "\n")
	}
	return s
}

func (r Request) send(ctx context.Context, b enginetest.Backend) golden.Answer {
	req := engine.Request{Method: r.Method, Path: r.Path, Query: r.Query, Header: http.Header{}, Body: []byte(r.Body)}
	if r.Kind != "" {
		req.Header.Set("Content-Type", r.Kind)
	}
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	a := golden.NewAnswer(r.Line(), b.Do(ctx, req))
	a.Body = autoID.ReplaceAllString(a.Body, "'<auto id>'")
	a.Body = conflict.ReplaceAllString(a.Body, "Conflict found: derived")
	a.Body = accessor.ReplaceAllStringFunc(a.Body, func(s string) string {
		prefix, list, _ := strings.Cut(s, "{")
		fields := strings.Split(strings.TrimSuffix(list, "}"), ", ")
		slices.Sort(fields)
		return prefix + "{" + strings.Join(fields, ", ") + "}"
	})
	return a
}

// Run sends the sequence of a seed to both backends and gives the requests that
// they answer unlike. What the engine says it lacks is passed over. After a write
// that differs the two may hold different documents, so the sequence ends there.
// The server's indices are deleted first. The number is that of the requests
// compared.
func Run(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
	return run(ctx, ownIndices, newGenerator(seed).request, length, e, server, rules)
}

const ownIndices = "diff-*"

// Runner is what sends the sequence of a seed, as Run does.
type Runner func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error)

func run(ctx context.Context, indices string, next func(i int) Request, length int, e, server enginetest.Backend, rules *golden.Rules) (found []*Difference, sent int, err error) {
	server.Do(ctx, engine.Request{Method: "DELETE", Path: "/" + indices, Query: "expand_wildcards=all"})
	var sequence []Request
	for i := range length {
		r := next(i)
		reads := r.Method == "GET" || r.Method == "HEAD"
		sequence = append(sequence, r)
		want, got := r.send(ctx, server), r.send(ctx, enginetest.Guard{Backend: e})
		if strings.Contains(want.Body, noReason) {
			continue
		}
		if brokenShard.MatchString(want.Body) {
			return found, i, nil
		}
		if strings.HasPrefix(got.Status, "501 ") {
			if !reads {
				return found, i, nil // the engine lacks this write; what follows would differ
			}
			continue
		}
		res, err := rules.CompareAnswers(want, got)
		if err != nil {
			return found, i, err
		}
		if !res.Equal && hasLost(ctx, server, indices) {
			return found, i, nil
		}
		if !res.Equal {
			found = append(found, &Difference{slices.Clone(sequence), res})
			if !reads {
				return found, i + 1, nil
			}
		}
	}
	return found, length, nil
}

// hasLost tells whether the server has lost a shard of the indices by a request
// before, which some changes of a mapping do: its answers are about nothing then.
func hasLost(ctx context.Context, server enginetest.Backend, indices string) bool {
	r, live := server.(*Recorder)
	if !live {
		return false
	}
	res := r.Server.Do(ctx, engine.Request{Method: "GET", Path: "/_cluster/health/" + indices, Query: "filter_path=status"})
	return strings.Contains(string(res.Body), "red")
}

// String shows the sequence as a script and the difference of its last answer.
func (d *Difference) String() string {
	var out strings.Builder
	for _, r := range d.Sequence {
		out.WriteString(r.String() + "\n\n")
	}
	return fmt.Sprintf("%s\n%s", out.String(), d.Result.Diff())
}
