package differential

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"unicode/utf8"

	"esconsole/engine"
	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// Exchange is a request with what a server answered to it.
type Exchange struct {
	Request  Request
	Raw      []byte `json:",omitempty"` // the body, if it is no text
	Status   int
	Kind     string   `json:",omitempty"` // content type of the answer
	Warnings []string `json:",omitempty"`
	Answer   string   `json:",omitempty"`
}

// Recorder is a server whose answers are kept, a list for each sequence. A
// sequence begins with the deletion of the indices.
type Recorder struct {
	Server    enginetest.Backend
	Sequences [][]Exchange
}

// Do implements enginetest.Backend.
func (r *Recorder) Do(ctx context.Context, req engine.Request) engine.Response {
	res := r.Server.Do(ctx, req)
	if req.Method == "DELETE" {
		r.Sequences = append(r.Sequences, nil)
		return res
	}
	x := Exchange{
		Request: Request{Method: req.Method, Path: req.Path, Query: req.Query, Kind: req.Header.Get("Content-Type"), Body: string(req.Body)},
		Status:  res.Status, Kind: res.Header.Get("Content-Type"), Warnings: res.Header.Values("Warning"), Answer: string(res.Body),
	}
	if !utf8.Valid(req.Body) {
		x.Raw, x.Request.Body = req.Body, ""
	}
	last := &r.Sequences[len(r.Sequences)-1]
	*last = append(*last, x)
	return res
}

// Write keeps the sequences in a file.
func (r *Recorder) Write(file string) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer f.Close()
	z := gzip.NewWriter(f)
	if err := json.NewEncoder(z).Encode(r.Sequences); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	return f.Close()
}

// ReadRecording gives the sequences of a file.
func ReadRecording(file string) ([][]Exchange, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var sequences [][]Exchange
	if err := json.NewDecoder(z).Decode(&sequences); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	for _, s := range sequences {
		for i := range s {
			if s[i].Raw != nil {
				s[i].Request.Body = string(s[i].Raw)
			}
		}
	}
	return sequences, nil
}

// recorded is a server that answers what it once did, in order.
type recorded struct{ left []Exchange }

func (r *recorded) Do(_ context.Context, req engine.Request) engine.Response {
	if req.Method == "DELETE" || len(r.left) == 0 {
		return engine.Response{}
	}
	x := r.left[0]
	r.left = r.left[1:]
	h := http.Header{}
	if x.Kind != "" {
		h.Set("Content-Type", x.Kind)
	}
	for _, text := range x.Warnings {
		h.Add("Warning", text)
	}
	return engine.Response{Status: x.Status, Header: h, Body: []byte(x.Answer)}
}

// Replay sends a recorded sequence to the engine and gives the requests that it
// answers unlike the server, and the number of those compared.
func Replay(ctx context.Context, sequence []Exchange, e enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
	next := func(i int) Request { return sequence[i].Request }
	return run(ctx, "", next, len(sequence), e, &recorded{sequence}, rules)
}
