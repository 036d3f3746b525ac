package api_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"strconv"
	"testing"

	"esconsole/engine"
)

var jsonHeader = http.Header{"Content-Type": {"application/json"}}

func benchEngine(b *testing.B) *engine.Engine {
	e, err := engine.Open(engine.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { e.Close() })
	return e
}

func must(b *testing.B, e *engine.Engine, req engine.Request, status int) {
	if res := e.Do(context.Background(), req); res.Status != status {
		b.Fatalf("%s %s: %d %s", req.Method, req.Path, res.Status, res.Body)
	}
}

const benchDoc = `{"name":"Mechanical keyboard","price":89.9,"in_stock":12,"tags":["input","usb"],"created":"2020-11-03","meta":{"lang":"en"}}`

func BenchmarkPut(b *testing.B) {
	e := benchEngine(b)
	must(b, e, engine.Request{Method: "PUT", Path: "/i/_doc/x", Header: jsonHeader, Body: []byte(benchDoc)}, 201)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n++
		must(b, e, engine.Request{Method: "PUT", Path: "/i/_doc/" + strconv.Itoa(n), Header: jsonHeader, Body: []byte(benchDoc)}, 201)
	}
}

func BenchmarkGet(b *testing.B) {
	e := benchEngine(b)
	for i := range 1000 {
		must(b, e, engine.Request{Method: "PUT", Path: fmt.Sprintf("/i/_doc/%d", i), Header: jsonHeader, Body: []byte(benchDoc)}, 201)
	}
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n++
		must(b, e, engine.Request{Method: "GET", Path: "/i/_doc/" + strconv.Itoa(n%1000)}, 200)
	}
}

func BenchmarkBulk(b *testing.B) {
	const size = 1000
	e := benchEngine(b)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		var body bytes.Buffer
		for range size {
			n++
			fmt.Fprintf(&body, "{\"index\":{\"_index\":\"i\",\"_id\":\"%d\"}}\n%s\n", n, benchDoc)
		}
		must(b, e, engine.Request{Method: "POST", Path: "/_bulk", Header: jsonHeader, Body: body.Bytes()}, 200)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "docs/s")
}
