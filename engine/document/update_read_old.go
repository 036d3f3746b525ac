package document

import (
	"esconsole/engine/compat"
	"esconsole/engine/objectparser"
	"esconsole/engine/script"
	"esconsole/engine/xcontent"
)

// What is deprecated in the parameters and bodies of writes, up to version 6.
const (
	TimestampWarning = "The [timestamp] parameter of index requests is deprecated"
	TTLWarning       = "The [ttl] parameter of index requests is deprecated"
	FieldsWarning    = "Deprecated field [fields] used, expected [_source] instead"
)

// documentLimits are for reading documents that are part of a body.
func documentLimits(p *compat.Profile, body []byte) xcontent.Limits {
	lim := xcontent.Limits{Source: p.JSON.Document, Old: p.JSON.Old}
	if lim.Source == "" {
		lim.Array = body
	}
	return lim
}

// updateReader reads the body of an update as versions before 7 do: token by
// token, passing over what it does not know.
type updateReader struct {
	w       *Write
	profile *compat.Profile
	warn    objectparser.Warn
	done    bool // what follows is not looked at
}

// readUpdate reads the members of an object, the body or an unknown one in it.
//
// Server: org.elasticsearch.action.update.UpdateRequest.fromXContent.
func (r *updateReader) readUpdate(v xcontent.Value) error {
	for _, f := range v.Fields() {
		if r.done {
			return nil
		}
		known, err := r.member(f)
		if err != nil {
			return err
		}
		if !known {
			if err := r.unknown(f.Key, f.Value); err != nil {
				return err
			}
		}
	}
	return v.Err()
}

// unknown passes over a value. The members of an object count as the body's own,
// and where depth is not looked at its end is that of the body.
func (r *updateReader) unknown(key string, v xcontent.Value) error {
	if r.profile.WarnUpdateBody {
		r.warn("Unknown field [" + key + "] used in UpdateRequest which has no value and will not be accepted in future")
	}
	switch v.Kind() {
	case xcontent.KindObject:
		err := r.readUpdate(v)
		r.done = r.done || !r.profile.WarnUpdateBody
		return err
	case xcontent.KindArray:
		for _, item := range v.Items() {
			if r.done {
				return nil
			}
			if err := r.unknown(key, item); err != nil {
				return err
			}
		}
	}
	return v.Err()
}

func (r *updateReader) member(f xcontent.Field) (known bool, err error) {
	u, v := r.w.Update, f.Value
	switch f.Key {
	case "script":
		u.Script, err = script.Parse(v, r.warn)
	case "scripted_upsert":
		u.ScriptedUpsert, err = r.boolean(f)
	case "upsert":
		u.Upsert = v
	case "doc":
		u.Doc = v
	case "doc_as_upsert":
		u.DocAsUpsert, err = r.boolean(f)
	case "detect_noop":
		u.DetectNoop, err = r.boolean(f)
	case "fields":
		if r.profile.OldSourceFilters == compat.Deprecated {
			r.warn(FieldsWarning)
		}
		u.Fields, err = objectparser.Texts(v)
		if v.Kind() != xcontent.KindArray {
			u.Fields = []string{v.Text()}
		}
	case "_source":
		u.Source, err = ReadSourceFilter(v, r.warn)
	case "if_seq_no":
		if !r.profile.SeqNos {
			return false, nil
		}
		err = readExpected(v, &r.w.IfSeqNo, CheckSeqNo)
	case "if_primary_term":
		if !r.profile.SeqNos {
			return false, nil
		}
		err = readExpected(v, &r.w.IfTerm, CheckTerm)
	default:
		return false, nil
	}
	if err == nil {
		err = v.Err()
	}
	return true, err
}

// boolean reads a boolean; any number or text is one where booleans are lenient.
func (r *updateReader) boolean(f xcontent.Field) (bool, error) {
	v := f.Value
	kind := v.Kind()
	if kind == xcontent.KindString && (v.Text() == "true" || v.Text() == "false") || kind == xcontent.KindBool {
		return v.Text() == "true", nil
	}
	if !r.profile.LenientBooleans || kind != xcontent.KindString && kind != xcontent.KindNumber {
		return objectparser.Boolean(v)
	}
	r.warn("Expected a boolean [true/false] for property [" + f.Key + "] but got [" + v.Text() + "]")
	switch v.Text() {
	case "false", "0", "off", "no":
		return false, nil
	}
	return true, nil
}
