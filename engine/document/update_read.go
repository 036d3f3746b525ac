package document

import (
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/objectparser"
	"esconsole/engine/script"
	"esconsole/engine/xcontent"
)

// ReadUpdate reads the body of an update into w, which has its Update. A body
// without any value in it is no object.
//
// Server: org.elasticsearch.action.update.UpdateRequest.
func ReadUpdate(w *Write, body []byte, lim xcontent.Limits, p *compat.Profile, warn objectparser.Warn) error {
	v, err := xcontent.Parse(body, lim)
	if err != nil && v.IsMissing() {
		return eserr.From(err)
	}
	if p.LenientUpdateBody {
		r := updateReader{w: w, profile: p, warn: warn}
		err = r.readUpdate(v)
	} else {
		parser := objectparser.Parser[Write]{Name: "UpdateRequest", Fields: updateFields()}
		err = parser.Parse(w, v, warn)
	}
	if err != nil {
		return eserr.From(err)
	}
	return nil
}

// updateFields are the fields of an update's body.
func updateFields() []objectparser.Field[Write] {
	return []objectparser.Field[Write]{
		{Name: "script", Takes: objectparser.ObjectOrString, Read: func(w *Write, v xcontent.Value, warn objectparser.Warn) (err error) {
			w.Update.Script, err = script.Parse(v, warn)
			return err
		}},
		{Name: "scripted_upsert", Takes: objectparser.BoolOrString, Read: boolInto(func(w *Write) *bool { return &w.Update.ScriptedUpsert })},
		{Name: "upsert", Takes: objectparser.Object, Read: func(w *Write, v xcontent.Value, _ objectparser.Warn) error {
			w.Update.Upsert = v
			return nil
		}},
		{Name: "doc", Takes: objectparser.Object, Read: func(w *Write, v xcontent.Value, _ objectparser.Warn) error {
			w.Update.Doc = v
			return nil
		}},
		{Name: "doc_as_upsert", Takes: objectparser.BoolOrString, Read: boolInto(func(w *Write) *bool { return &w.Update.DocAsUpsert })},
		{Name: "detect_noop", Takes: objectparser.BoolOrString, Read: boolInto(func(w *Write) *bool { return &w.Update.DetectNoop })},
		{Name: "_source", Takes: objectparser.ObjectArrayBooleanOrString, Read: func(w *Write, v xcontent.Value, warn objectparser.Warn) (err error) {
			w.Update.Source, err = ReadSourceFilter(v, warn)
			return err
		}},
		{Name: "if_seq_no", Takes: objectparser.NumberOrString, Read: func(w *Write, v xcontent.Value, _ objectparser.Warn) error {
			return readExpected(v, &w.IfSeqNo, CheckSeqNo)
		}},
		{Name: "if_primary_term", Takes: objectparser.NumberOrString, Read: func(w *Write, v xcontent.Value, _ objectparser.Warn) error {
			return readExpected(v, &w.IfTerm, CheckTerm)
		}},
	}
}

// boolInto reads a boolean into a field of a write.
func boolInto(place func(*Write) *bool) func(*Write, xcontent.Value, objectparser.Warn) error {
	return func(w *Write, v xcontent.Value, _ objectparser.Warn) (err error) {
		*place(w), err = objectparser.Boolean(v)
		return err
	}
}

// readExpected reads a number that the stored document is expected to have.
func readExpected(v xcontent.Value, into *int64, check func(int64) error) error {
	n, err := objectparser.Long(v)
	if err != nil {
		return err
	}
	*into = n
	return check(n)
}

// namesVersion tells whether a write names a version, which updates may not.
func (w *Write) namesVersion() bool {
	return w.Version != index.MatchAny || w.VersionType != index.Internal
}
