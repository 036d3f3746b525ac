package lucene

import "bytes"

// TermCount is how many terms a field has in the segment.
func (l *Leaf) TermCount(field string) int {
	if f := l.fields[field]; f != nil {
		return f.size()
	}
	return 0
}

// EachTerm goes over the terms of a field that begin with a text, in their order. docs
// gives the documents that hold the term.
func (l *Leaf) EachTerm(field, prefix string, yield func(term []byte, docs func() []int)) {
	f := l.fields[field]
	if f == nil {
		return
	}
	p := []byte(prefix)
	for i := f.ceil(p); i < f.size(); i++ {
		term := f.term(i)
		if !bytes.HasPrefix(term, p) {
			return
		}
		yield(term, func() []int {
			var out []int
			for s, doc := f.postings(f.infos[i]), 0; ; {
				if doc = s.Next(); doc == NoMoreDocs {
					return out
				}
				out = append(out, doc)
			}
		})
	}
}
