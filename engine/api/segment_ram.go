package api

import (
	"fmt"
	"slices"

	"esconsole/engine/cluster"
	"esconsole/engine/index"
	"esconsole/engine/xcontent"
)

// ramTree is what the server's Lucene keeps in memory of a part of a segment.
type ramTree struct {
	text     string
	bytes    int
	children []ramTree
}

// What the server's Lucene keeps of each part in bytes, for small segments.
const (
	ramOfTerms    = 72
	ramOfField    = 216
	ramOfPostings = 32
	ramOfNorms    = 64
	ramOfValues   = 56
	ramOfStored   = 488
)

// segmentRAM is what the server's Lucene keeps in memory of a segment with some fields.
//
// Server: org.apache.lucene.index.SegmentReader.getChildResources.
func segmentRAM(ix *cluster.Index, segment, mode string, fields []index.FieldCounts) []ramTree {
	norms := 0
	vectors, positions := false, false
	format := ramTree{bytes: ramOfPostings}
	fields = serverFields(fields)
	for _, f := range fields {
		if f.Norms {
			norms++
		}
		positions = positions || f.Positions
		if ft := ix.Mapping.Field(f.Field); ft != nil && ft.TermVector != "" && ft.TermVector != "no" && !ft.BareVectors {
			vectors = true
		}
		format.bytes += ramOfField
		format.children = append(format.children, ramTree{
			fmt.Sprintf("field '%s' [BlockTreeTerms(seg=%s terms=%d,postings=%d,positions=%d,docs=%d)]", f.Field, segment, f.Terms, f.Postings, f.Total, f.Docs),
			ramOfField, []ramTree{{"term index [FST(input=BYTE1,output=ByteSequenceOutputs]", ramOfTerms, nil}}})
	}
	delegate := fmt.Sprintf("Lucene84PostingsReader(positions=%t,payloads=false)", positions)
	format.text = fmt.Sprintf("format 'Lucene84_0' [BlockTreeTermsReader(fields=%d,delegate=%s)]", len(fields), delegate)
	format.children = append(format.children, ramTree{"delegate [" + delegate + "]", ramOfPostings, nil})
	out := []ramTree{{"postings [PerFieldPostings(segment=" + segment + " formats=1)]", format.bytes + 32 + 8*len(fields), []ramTree{format}}}
	if norms > 0 {
		out = append(out, ramTree{fmt.Sprintf("norms [Lucene80NormsProducer(fields=%d)]", norms), ramOfNorms * norms, nil})
	}
	chunk := 614400
	if mode == "BEST_COMPRESSION" {
		chunk = 491520
	}
	out = append(out,
		ramTree{"docvalues [PerFieldDocValues(formats=1)]", ramOfValues + 20, []ramTree{{"format 'Lucene80_0' [org.apache.lucene.codecs.lucene80.Lucene80DocValuesProducer@1b2c3d4e]", ramOfValues, nil}}},
		ramTree{fmt.Sprintf("stored fields [CompressingStoredFieldsReader(mode=%s,chunksize=%d)]", mode, chunk), ramOfStored,
			[]ramTree{{"stored field index [org.apache.lucene.codecs.compressing.FieldsIndexReader@1b2c3d4e]", ramOfStored, nil}}})
	if vectors {
		out = append(out, ramTree{"term vectors [CompressingTermVectorsReader(mode=FAST,chunksize=4096)]", ramOfStored,
			[]ramTree{{"term vector index [org.apache.lucene.codecs.compressing.FieldsIndexReader@1b2c3d4e]", ramOfStored, nil}}})
	}
	return append(out, ramTree{"points [org.apache.lucene.codecs.lucene86.Lucene86PointsReader@1b2c3d4e]", 0, nil})
}

// serverFields are the fields as the server indexes them: parts of documents have the id, the type is that of parts
// alone, and that a document has a routing is a name of a field.
func serverFields(fields []index.FieldCounts) []index.FieldCounts {
	at := map[string]*index.FieldCounts{}
	for i := range fields {
		at[fields[i].Field] = &fields[i]
	}
	id, typ := at["_id"], at["_type"]
	if id != nil && typ != nil {
		parts := typ.Docs - id.Docs
		id.Docs, id.Postings, id.Total = typ.Docs, typ.Postings, typ.Total
		typ.Terms, typ.Docs, typ.Postings, typ.Total = typ.Terms-1, parts, int64(parts), int64(parts)
	}
	if routing := at["_routing"]; routing != nil {
		names := at["_field_names"]
		if names == nil {
			fields = append([]index.FieldCounts{{Field: "_field_names"}}, fields...) // it is the first
			names = &fields[0]
		}
		names.Terms, names.Docs = names.Terms+1, max(names.Docs, routing.Docs)
		names.Postings, names.Total = names.Postings+routing.Postings, names.Total+routing.Postings
	}
	return slices.DeleteFunc(fields, func(f index.FieldCounts) bool { return f.Field == "_type" && f.Docs == 0 })
}

// layRAM lays out what is kept in memory.
func layRAM(list []ramTree) []any {
	out := make([]any, len(list))
	for i, t := range list {
		o := xcontent.Object{{Key: "description", Value: t.text}, {Key: "size_in_bytes", Value: t.bytes}}
		if len(t.children) > 0 {
			o = o.With("children", layRAM(t.children))
		}
		out[i] = o
	}
	return out
}
