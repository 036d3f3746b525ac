package server

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"esconsole/engine"
)

// echo is a backend that costs nothing.
type echo struct{ resp engine.Response }

func (e echo) Do(context.Context, engine.Request) engine.Response { return e.resp }

// BenchmarkKept measures one request after the other on a kept connection.
func BenchmarkKept(b *testing.B) {
	doc := `{"name":"a product","price":12.5,"tags":["x","y"]}`
	answer := `{"_index":"products","_type":"_doc","_id":"1","_version":1,"result":"created","_shards":{"total":2,"successful":1,"failed":0},"_seq_no":0,"_primary_term":1}`
	head := "PUT /products/_doc/1 HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bench\r\nContent-Type: application/json\r\nAccept: */*\r\n"
	for _, c := range []struct{ name, raw string }{
		{"put", head + "Content-Length: " + strconv.Itoa(len(doc)) + "\r\n\r\n" + doc},
		{"get", strings.Replace(head, "PUT", "GET", 1) + "\r\n"},
		{"get gzip", strings.Replace(head, "PUT", "GET", 1) + "Accept-Encoding: gzip\r\n\r\n"},
	} {
		b.Run(c.name, func(b *testing.B) {
			ln, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				b.Fatal(err)
			}
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			s := New(echo{engine.Response{Status: 200, Header: jsonHeader, Body: []byte(answer)}}, Options{})
			go func() { _ = s.Serve(ctx, ln) }()
			conn := dial(b, ln.Addr().String())
			r := bufio.NewReader(conn)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := io.WriteString(conn, c.raw); err != nil {
					b.Fatal(err)
				}
				resp, err := readFast(r)
				if err != nil || resp == 0 {
					b.Fatal(resp, err)
				}
			}
		})
	}
}

// readFast reads an answer without making anything of it.
func readFast(r *bufio.Reader) (int, error) {
	length := 0
	for {
		line, err := r.ReadSlice('\n')
		if err != nil {
			return 0, err
		}
		if len(line) == 2 {
			return r.Discard(length)
		}
		if v, ok := strings.CutPrefix(string(line), "content-length: "); ok {
			if length, err = strconv.Atoi(strings.TrimSpace(v)); err != nil {
				return 0, err
			}
		}
	}
}

// BenchmarkNetHTTP is the same through net/http, for comparison.
func BenchmarkNetHTTP(b *testing.B) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	answer := []byte(`{"_index":"products","_type":"_doc","_id":"1"}`)
	s := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		_, _ = w.Write(answer)
	})}
	go func() { _ = s.Serve(ln) }()
	defer s.Close()
	conn := dial(b, ln.Addr().String())
	r := bufio.NewReader(conn)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := io.WriteString(conn, "GET /products/_doc/1 HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n"); err != nil {
			b.Fatal(err)
		}
		resp, err := http.ReadResponse(r, nil)
		if err != nil {
			b.Fatal(err)
		}
		_, _ = io.Copy(io.Discard, resp.Body)
	}
}
