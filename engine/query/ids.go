package query

import (
	"encoding/base64"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// IDs matches the documents with the given ids, each with the score boost.
type IDs struct {
	common
	Types  []string // deprecated: only documents of these types
	Values []string
}

func parseIDs(body xcontent.Value, s scope) (Query, error) {
	q := &IDs{common: newCommon()}
	for _, f := range body.Fields() {
		var err error
		switch f.Key {
		case "values":
			q.Values, err = stringArray(body, f, "ids")
		case "type":
			q.Types, err = stringArray(body, f, "ids")
		default:
			var known bool
			if known, err = q.declared(q, body, f, "ids", objectError); err == nil && !known {
				err = unknownField(body, f, "ids", "type", "values", "boost", "_name")
			}
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	if len(q.Types) > 0 && body.Err() == nil {
		s.deprecated("[types removal] Types are deprecated in [ids] queries.")
	}
	return q, body.Err()
}

// stringArray reads a list of texts; one text stands for a list of one.
func stringArray(body xcontent.Value, f xcontent.Field, query string) ([]string, error) {
	switch f.Value.Kind() {
	case xcontent.KindObject, xcontent.KindNull, xcontent.KindBool, xcontent.KindNumber:
		return nil, objectError(body, f.Value.Pos(), f.Value, nil, "[%s] %s doesn't support values of type: %s", query, f.Key, f.Value.Kind())
	case xcontent.KindArray:
		var out []string
		for _, item := range f.Value.Items() {
			switch item.Kind() {
			case xcontent.KindArray:
				return nil, objectError(body, item.Pos(), item, eserr.IllegalState("expected value but got [START_ARRAY]"), "[%s] failed to parse field [%s]", query, f.Key)
			case xcontent.KindObject, xcontent.KindNull:
				_, err := objectparser.Text(item)
				return nil, objectError(body, item.Pos(), item, eserr.From(err), "[%s] failed to parse field [%s]", query, f.Key)
			}
			out = append(out, item.Text())
		}
		return out, nil
	}
	return []string{f.Value.Text()}, nil
}

// Build implements Query.
func (q *IDs) Build(c *Context) (lucene.Query, error) {
	var built lucene.Query
	switch {
	case len(c.Mapping.Types()) == 0:
		built = noDocs("No mappings")
	case len(q.Values) == 0:
		built = noDocs("Missing ids in \"ids\" query.")
	case !q.typed(c):
		built = noDocs("Type mismatch")
	case slices.Contains(q.Values, ""):
		return nil, eserr.IllegalArgument("Ids can't be empty")
	default:
		built = idsQuery(q.Values)
	}
	return q.finish(c, built, nil)
}

func (q *IDs) typed(c *Context) bool {
	if len(q.Types) == 0 {
		return true
	}
	for _, t := range q.Types {
		if t == "_all" || c.Mapping.HasType(t) {
			return true
		}
	}
	return false
}

// idsQuery matches ids. They print as they are encoded on the server.
func idsQuery(ids []string) lucene.Query {
	set := &lucene.TermSet{Field: "_id", Terms: ids}
	for _, id := range ids {
		set.Print = append(set.Print, encodedID(id))
		set.Encoded = append(set.Encoded, string(idBytes(id)))
	}
	return set
}

// encodedID is how an id prints in explanations: the bytes that the server makes
// of it.
//
// Server: org.elasticsearch.index.mapper.Uid.encodeId.
func encodedID(id string) string {
	b := idBytes(id)
	if utf8.Valid(b) {
		return string(b)
	}
	var out strings.Builder
	out.WriteByte('[')
	for i, c := range b {
		if i > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(strconv.FormatUint(uint64(c), 16))
	}
	out.WriteByte(']')
	return out.String()
}

// IDBytes is an id as the server's index holds it.
func IDBytes(id string) []byte { return idBytes(id) }

// idBytes packs digits by two and web-safe base 64 as what it encodes.
func idBytes(id string) []byte {
	const numeric, plain = 0xfe, 0xff
	if strings.Trim(id, "0123456789") == "" {
		b := []byte{numeric}
		for i := 0; i < len(id); i += 2 {
			low := byte(0x0f)
			if i+1 < len(id) {
				low = id[i+1] - '0'
			}
			b = append(b, (id[i]-'0')<<4|low)
		}
		return b
	}
	if b, err := base64.RawURLEncoding.Strict().DecodeString(id); err == nil && len(b) > 0 {
		if b[0] >= 0xfd { // would be taken for one of the other kinds
			b = append([]byte{0xfd}, b...)
		}
		return b
	}
	return append([]byte{plain}, id...)
}
