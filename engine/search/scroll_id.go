package search

import (
	"encoding/base64"
	"encoding/binary"
	"math"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// scrollID is what the id of a scrolled search says: where each shard keeps it open.
//
// Server: org.elasticsearch.action.search.TransportSearchHelper.
type scrollID struct {
	kind     string // queryThenFetch, or queryAndFetch where there is one shard
	contexts []scrollContext
}

// scrollContext is a search kept open on a shard.
type scrollContext struct {
	session string // of the node; empty in ids of old
	id      int64
	cluster string // a remote one; empty: this
	node    string
}

// withSession begins ids whose contexts name the session of their node.
const withSession = "include_context_uuid"

// String is the id as text.
func (s *scrollID) String() string {
	var b []byte
	add := func(text string) { b = append(binary.AppendUvarint(b, uint64(len(text))), text...) }
	add(withSession)
	add(s.kind)
	b = binary.AppendUvarint(b, uint64(len(s.contexts)))
	for _, c := range s.contexts {
		add(c.session)
		b = binary.BigEndian.AppendUint64(b, uint64(c.id))
		add(c.node)
	}
	return base64.URLEncoding.EncodeToString(b)
}

// parseScrollID reads an id. Errors are the server's.
func parseScrollID(text string) (*scrollID, error) {
	raw, err := java.DecodeBase64URL(text)
	if err != nil {
		return nil, eserr.IllegalArgument("Cannot parse scroll id").Wrap(eserr.IllegalArgument("%s", err.Error()))
	}
	in := scrollReader{bytes: raw}
	s := in.id()
	if in.err != nil {
		return nil, eserr.IllegalArgument("Cannot parse scroll id").Wrap(in.err)
	}
	return s, nil
}

// scrollReader reads what an id is made of. After an error it reads nothing.
type scrollReader struct {
	bytes []byte
	at    int
	err   *eserr.Error
}

func (r *scrollReader) id() *scrollID {
	s := &scrollID{kind: r.text()}
	sessions := s.kind == withSession
	if sessions {
		s.kind = r.text()
	}
	n := r.number()
	if n < 0 {
		r.negative(n)
	}
	for i := 0; i < n && r.err == nil; i++ {
		var c scrollContext
		if sessions {
			c.session = r.text()
		}
		c.id = r.long()
		c.node = r.text()
		if cluster, node, remote := strings.Cut(c.node, ":"); remote {
			c.cluster, c.node = cluster, node
		}
		s.contexts = append(s.contexts, c)
	}
	if r.err == nil && r.at != len(r.bytes) {
		r.err = eserr.IllegalArgument("Not all bytes were read")
	}
	return s
}

func (r *scrollReader) fail(class, reason string) {
	if r.err == nil {
		r.err = &eserr.Error{Status: 400, Type: class, Plain: true, Reason: reason}
	}
}

func (r *scrollReader) negative(n int) { r.fail("negative_array_size_exception", strconv.Itoa(n)) }

func (r *scrollReader) byte() byte {
	if r.err != nil {
		return 0
	}
	if r.at == len(r.bytes) {
		r.fail("array_index_out_of_bounds_exception", "Index "+strconv.Itoa(r.at)+" out of bounds for length "+strconv.Itoa(len(r.bytes)))
		return 0
	}
	r.at++
	return r.bytes[r.at-1]
}

// number reads seven bits at a time, the lowest first.
func (r *scrollReader) number() int {
	n := uint32(0)
	for shift := 0; shift < 28; shift += 7 {
		b := r.byte()
		n |= uint32(b&0x7F) << shift
		if b < 0x80 {
			return int(int32(n))
		}
	}
	b := r.byte()
	if b&0xF0 != 0 {
		r.fail("runtime_exception", "Invalid vInt detected (too many bits)")
		return 0
	}
	return int(int32(n | uint32(b&0x0F)<<28))
}

func (r *scrollReader) long() (n int64) {
	for range 8 {
		n = n<<8 | int64(r.byte())
	}
	return n
}

func (r *scrollReader) text() string {
	n := r.number()
	switch {
	case r.err != nil:
		return ""
	case n < 0:
		r.negative(n)
		return ""
	case n > len(r.bytes)-r.at:
		r.fail("array_index_out_of_bounds_exception", "arraycopy: last source index "+strconv.Itoa(min(r.at+n, math.MaxInt32))+" out of bounds for byte["+strconv.Itoa(len(r.bytes))+"]")
		return ""
	}
	r.at += n
	return strings.ToValidUTF8(string(r.bytes[r.at-n:r.at]), "\uFFFD")
}

// known refuses ids of another kind.
func (s *scrollID) known() error {
	if s.kind != "queryThenFetch" && s.kind != "queryAndFetch" {
		return eserr.IllegalArgument("Scroll id type [%s] unrecognized", s.kind)
	}
	return nil
}

// local refuses contexts of other clusters, of which there are none.
func (s *scrollID) local() error {
	for _, c := range s.contexts {
		if c.cluster != "" {
			return eserr.New(404, "no_such_remote_cluster_exception", "no such remote cluster: [%s]", c.cluster)
		}
	}
	return nil
}

// missing is the error of a search that is not open on the node any more.
func (s *scrollID) missing(node string) error {
	if len(s.contexts) == 0 {
		return &eserr.Error{Status: 503, Type: "search_phase_execution_exception", Reason: "no nodes to search on", Roots: []*eserr.Error{},
			Meta: xcontent.Object{{Key: "phase", Value: "query"}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: []any{}}}}
	}
	out := &eserr.Error{Status: 404, Type: "search_phase_execution_exception", Reason: "all shards failed"}
	var shown []any
	for _, c := range s.contexts {
		one := eserr.New(404, "search_context_missing_exception", "No search context found for id [%d]", c.id)
		if out.Cause = one; c.node != node {
			one = eserr.IllegalState("node [%s] is not available", c.node)
			out.Status, out.Cause = 500, nil
		}
		if slices.ContainsFunc(out.Roots, func(e *eserr.Error) bool { return e.Reason == one.Reason }) {
			continue
		}
		out.Roots = append(out.Roots, one)
		shown = append(shown, xcontent.Object{{Key: "shard", Value: -1}, {Key: "index", Value: nil}, {Key: "reason", Value: one.Object()}})
	}
	out.Meta = xcontent.Object{{Key: "phase", Value: "query"}, {Key: "grouped", Value: true}, {Key: "failed_shards", Value: shown}}
	return out
}
