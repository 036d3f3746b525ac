package document

import (
	"bytes"
	"strconv"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// BulkDefaults is what the path and the parameters of a bulk say for all of it.
type BulkDefaults struct {
	Index        string
	Type         string
	Routing      string
	Source       *SourceFilter
	Pipeline     *string
	RequireAlias bool
	Fields       []string // of the documents that updates return; deprecated
}

// BulkTypesWarning is for bulks that name a type, in the path or in a line.
const BulkTypesWarning = "[types removal] Specifying types in bulk requests is deprecated."

// ReadBulk reads the body of a bulk: a line for each action, and another one for
// its document.
//
// Server: org.elasticsearch.action.bulk.BulkRequestParser.
func ReadBulk(body []byte, d *BulkDefaults, p *compat.Profile, warn objectparser.Warn) ([]*Write, error) {
	r := &bulkReader{body: body, defaults: d, profile: p, warn: warn, lim: documentLimits(p, body)}
	for r.pos < len(body) {
		if err := r.action(); err != nil {
			return nil, eserr.From(err)
		}
	}
	return r.writes, nil
}

// bulkReader is the state of one body being read.
type bulkReader struct {
	body     []byte
	pos      int // where the next line begins
	line     int // how many lines were read
	defaults *BulkDefaults
	profile  *compat.Profile
	warn     objectparser.Warn
	lim      xcontent.Limits
	writes   []*Write
	slab     []Write
}

// next cuts off the next line, which a line break must end. ok is false at the
// end of the body.
func (r *bulkReader) next() (line []byte, ok bool, err error) {
	rest := r.body[r.pos:]
	if len(rest) == 0 {
		return nil, false, nil
	}
	end := bytes.IndexByte(rest, '\n')
	if end < 0 {
		return nil, false, eserr.IllegalArgument(`The bulk request must be terminated by a newline [\n]`)
	}
	r.pos += end + 1
	r.line++
	return rest[:end:end], true, nil
}

// action reads an action line, and the line of its document.
func (r *bulkReader) action() error {
	line, _, err := r.next()
	if err != nil {
		return err
	}
	v, err := xcontent.Parse(line, r.lim)
	if err != nil && v.IsMissing() {
		return err
	}
	if v.IsMissing() {
		return nil // an empty line
	}
	if v.Kind() != xcontent.KindObject {
		return r.malformed("expected START_OBJECT but found [" + v.Kind().String() + "]")
	}
	fields := v.Fields()
	if len(fields) == 0 {
		if err := v.Err(); err != nil {
			return err
		}
		return r.malformed("expected FIELD_NAME but found [END_OBJECT]")
	}
	// The server looks at the first action only, and not at what follows it.
	w, meta := r.newWrite(), fields[0].Value
	var named bulkNames
	if meta.Kind() != xcontent.KindObject {
		return r.malformed("expected START_OBJECT or END_OBJECT but found [" + meta.Kind().String() + "]")
	}
	if err := r.metadata(w, &named, meta); err != nil {
		return err
	}
	return r.finish(w, &named, fields[0].Key)
}

func (r *bulkReader) malformed(text string) error {
	return eserr.IllegalArgument("Malformed action/metadata line [" + strconv.Itoa(r.line) + "], " + text)
}

// slabSize is how many writes are allocated at once.
const slabSize = 32

func (r *bulkReader) newWrite() *Write {
	if len(r.slab) == 0 {
		r.slab = make([]Write, slabSize)
	}
	w := &r.slab[0]
	r.slab = r.slab[1:]
	w.init(OpIndex)
	d := r.defaults
	w.Index, w.NoIndex, w.Type, w.Routing = d.Index, d.Index == "", d.Type, d.Routing
	w.RequireAlias, w.Pipeline, w.AutoID = d.RequireAlias, d.Pipeline, true
	return w
}

// bulkNames is what an action line says besides the fields of a Write.
type bulkNames struct {
	opType string // "" for none
	source *SourceFilter
	fields []string
}

// metadata reads what an action line says of the document.
func (r *bulkReader) metadata(w *Write, named *bulkNames, meta xcontent.Value) (err error) {
	for _, f := range meta.Fields() {
		kind := f.Value.Kind()
		if f.Key == "retry_on_conflict" && !r.profile.RetryOnConflictName {
			return r.unknownParameter(f.Key)
		}
		if kind != xcontent.KindNull {
			f.Key = currentName(r.profile, f.Key, r.warn)
		}
		switch {
		case kind == xcontent.KindNull:
		case kind == xcontent.KindObject && f.Key == "_source":
			named.source, err = ReadSourceFilter(f.Value, r.warn)
		case kind == xcontent.KindArray && f.Key == "fields" && r.profile.OldSourceFilters != compat.Unknown:
			r.warn(FieldsWarning)
			named.fields, err = objectparser.Texts(f.Value)
		case kind == xcontent.KindObject, kind == xcontent.KindArray:
			return r.malformed("expected a simple value for field [" + f.Key + "] but found [" + kind.String() + "]")
		default:
			err = r.parameter(w, named, f)
		}
		if err != nil {
			return err
		}
	}
	return meta.Err()
}

// parameter reads one parameter of an action line.
func (r *bulkReader) parameter(w *Write, named *bulkNames, f xcontent.Field) (err error) {
	v := f.Value
	switch f.Key {
	case "_index":
		w.Index, w.NoIndex = v.Text(), false
	case "_type":
		if r.profile.TypelessPaths {
			r.warn(BulkTypesWarning)
		}
		w.Type = v.Text()
	case "_id":
		w.ID, w.AutoID = v.Text(), false
	case "routing":
		w.Routing = v.Text()
	case "op_type":
		named.opType = v.Text()
	case "version":
		w.Version, err = objectparser.Long(v)
	case "version_type":
		w.VersionType, err = readVersionType(v, r.profile.ForceVersions)
	case "retry_on_conflict":
		w.RetryOnConflict, err = objectparser.Int(v)
	case "pipeline":
		name := v.Text()
		w.Pipeline = &name
	case "_source":
		named.source, err = ReadSourceFilter(v, r.warn)
	default:
		known, err := r.versionParameter(w, f)
		if known || err != nil {
			return err
		}
		return r.unknownParameter(f.Key)
	}
	return err
}

func (r *bulkReader) unknownParameter(name string) error {
	return eserr.IllegalArgument("Action/metadata line [" + strconv.Itoa(r.line) + "] contains an unknown parameter [" + name + "]")
}

// versionParameter reads a parameter that only some versions know.
func (r *bulkReader) versionParameter(w *Write, f xcontent.Field) (known bool, err error) {
	v, p := f.Value, r.profile
	switch {
	case f.Key == "if_seq_no" && p.SeqNos:
		w.IfSeqNo, err = objectparser.Long(v)
	case f.Key == "if_primary_term" && p.SeqNos:
		w.IfTerm, err = objectparser.Long(v)
	case f.Key == "require_alias" && p.TypelessPaths:
		w.RequireAlias, err = objectparser.Boolean(v)
	case f.Key == "parent" && p.Parents:
		w.Parent = v.Text()
	case f.Key == "timestamp" && p.TTL:
		r.warn(TimestampWarning)
	case f.Key == "ttl" && p.TTL:
		r.warn(TTLWarning)
	case f.Key == "fields" && p.OldSourceFilters != compat.Unknown:
		err = eserr.IllegalArgument("Action/metadata line [" + strconv.Itoa(r.line) +
			"] contains a simple value for parameter [fields] while a list is expected")
	default:
		return false, nil
	}
	return true, err
}

// finish reads the document of an action and takes the write on. An action of
// another name is passed over together with its document.
func (r *bulkReader) finish(w *Write, named *bulkNames, action string) error {
	if action == "delete" {
		w.Op, w.RequireAlias = OpDelete, false
		return r.add(w)
	}
	source, ok, err := r.next()
	if !ok {
		return err
	}
	if n := len(source); n > 0 && source[n-1] == '\r' {
		source = source[:n-1]
	}
	switch action {
	case "index":
		if named.opType == "create" {
			w.Op = OpCreate
		}
	case "create":
		w.Op = OpCreate
	case "update":
		w.Op = OpUpdate
		return r.update(w, named, source)
	default:
		return nil
	}
	w.Source = source
	if len(r.body) <= sharedBody {
		w.Body = r.body
	}
	return r.add(w)
}

// sharedBody is up to which size the server keeps a body in one piece, all of
// which its errors then quote.
const sharedBody = 1 << 16

// update reads the second line of an update.
func (r *bulkReader) update(w *Write, named *bulkNames, source []byte) error {
	if w.namesVersion() && !r.profile.InternalVersions {
		return eserr.IllegalArgument("Update requests do not support versioning. Please use `if_seq_no` and `if_primary_term` instead")
	}
	if err := checkExpected(w); err != nil {
		return err
	}
	w.Update = NewUpdate()
	if err := ReadUpdate(w, source, r.lim, r.profile, r.warn); err != nil {
		return err
	}
	switch {
	case named.source != nil:
		w.Update.Source = named.source
	case r.defaults.Source != nil:
		w.Update.Source = r.defaults.Source
	}
	switch {
	case named.fields != nil:
		w.Update.Fields = named.fields
	case r.defaults.Fields != nil:
		w.Update.Fields = r.defaults.Fields
	}
	w.Pipeline = r.defaults.Pipeline
	return r.add(w)
}

// checkExpected refuses impossible expectations.
func checkExpected(w *Write) error {
	if err := CheckSeqNo(w.IfSeqNo); err != nil {
		return err
	}
	return CheckTerm(w.IfTerm)
}

func (r *bulkReader) add(w *Write) error {
	if w.Op != OpUpdate {
		if err := checkExpected(w); err != nil {
			return err
		}
	}
	r.writes = append(r.writes, w)
	return nil
}

// readVersionType reads a version type, of which the server reads the whole text
// before it looks at it.
func readVersionType(v xcontent.Value, force compat.Support) (index.VersionType, error) {
	if err := v.Err(); err != nil {
		return 0, err
	}
	return index.ParseVersionType(v.Text(), force)
}
