package server

import (
	"maps"
	"net/http"
	"slices"
	"strconv"
	"time"

	"esconsole/engine"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// respond sends an answer. Header names are in the server's order and case.
func (c *conn) respond(h *head, resp engine.Response, closing bool) error {
	body, length := resp.Body, strconv.Itoa(len(resp.Body))
	if given := resp.Header.Get("Content-Length"); given != "" {
		length = given // of a HEAD, whose body is left out already
	}
	encoding := ""
	if h.method == http.MethodHead {
		body = nil
	} else if len(body) > 0 && h.version != http10 {
		if encoding = encodingFor(h.acceptEncoding); encoding != "" {
			body = c.s.pools.compress(encoding, body)
			length = strconv.Itoa(len(body))
		}
	}
	out := c.s.pools.get()
	b := *out
	b = appendStatus(b, h.version, resp.Status)
	if len(h.opaqueID) > 0 {
		b = appendHeader(b, "X-Opaque-Id", h.opaqueID[0])
	}
	b = appendHeaders(b, resp.Header)
	if encoding != "" {
		b = appendHeader(b, "content-encoding", encoding)
	}
	b = appendHeader(b, "content-length", length)
	if closing {
		b = appendHeader(b, "connection", "close")
	}
	b = append(b, "\r\n"...)
	if len(body) <= joinLimit {
		b, body = append(b, body...), nil
	}
	err := c.write(b, body)
	*out = b
	c.s.pools.put(out)
	return err
}

// joinLimit is up to which size a body is sent together with its headers.
const joinLimit = 16 << 10

// writeBlock is how much has to get through within an idle timeout.
const writeBlock = 1 << 20

// write sends headers, with a short body, and then a long body.
func (c *conn) write(head, body []byte) error {
	c.refresh(time.Now())
	if _, err := c.nc.Write(head); err != nil {
		return err
	}
	for block := range slices.Chunk(body, writeBlock) {
		c.refresh(time.Now())
		if _, err := c.nc.Write(block); err != nil {
			return err
		}
	}
	return nil
}

func appendStatus(b []byte, version string, status int) []byte {
	b = append(b, version...)
	b = append(b, ' ')
	b = strconv.AppendInt(b, int64(status), 10)
	b = append(b, ' ')
	b = append(b, http.StatusText(status)...)
	return append(b, "\r\n"...)
}

// wireNames are the headers of an answer in the server's order, with their
// names as it sends them.
var wireNames = [...]struct{ key, wire string }{
	{"Location", "Location"},
	{"Allow", "Allow"},
	{"Www-Authenticate", "WWW-Authenticate"},
	{"Warning", "Warning"},
	{"Content-Type", "content-type"},
}

func appendHeaders(b []byte, header http.Header) []byte {
	known := 0
	for _, n := range wireNames {
		values, ok := header[n.key]
		if !ok {
			continue
		}
		known++
		for _, v := range values {
			b = appendHeader(b, n.wire, v)
		}
	}
	if known == len(header) {
		return b
	}
	for _, name := range slices.Sorted(maps.Keys(header)) {
		if name == "Content-Length" || slices.ContainsFunc(wireNames[:], func(n struct{ key, wire string }) bool { return n.key == name }) {
			continue
		}
		for _, v := range header[name] {
			b = appendHeader(b, name, v)
		}
	}
	return b
}

// appendHeader writes a header in Latin-1; what does not fit, or would end the
// line, is a question mark.
func appendHeader(b []byte, name, value string) []byte {
	b = append(b, name...)
	b = append(b, ": "...)
	for _, r := range value {
		if r > 0xff || r < ' ' && r != '\t' {
			r = '?'
		}
		b = append(b, byte(r))
	}
	return append(b, "\r\n"...)
}

func (p *pools) get() *[]byte {
	if b, ok := p.out.Get().(*[]byte); ok {
		*b = (*b)[:0]
		return b
	}
	b := make([]byte, 0, 1<<10)
	return &b
}

func (p *pools) put(b *[]byte) {
	if cap(*b) <= 2*joinLimit {
		p.out.Put(b)
	}
}

// failure is the answer to a request that does not get to the backend. Like the
// server's it is pretty where the request asks for that, if it can be read.
func failure(h *head, e *eserr.Error) engine.Response { return layout(h, e.Status, e.Body()) }

// simpleFailure is an error that is only a text.
func simpleFailure(h *head, status int, reason string) engine.Response {
	return layout(h, status, xcontent.Object{{Key: "error", Value: reason}, {Key: "status", Value: status}})
}

func layout(h *head, status int, body xcontent.Object) engine.Response {
	_, query := splitTarget(h.target)
	var f xcontent.Format
	if p, err := rest.DecodeQuery(query); err == nil {
		pretty, ok := p.Get("pretty")
		f.Pretty = ok && (pretty == "" || pretty == "true")
	}
	return engine.Response{
		Status: status,
		Header: http.Header{"Content-Type": {"application/json; charset=UTF-8"}},
		Body:   xcontent.Encode(body, f),
	}
}
