package lucene

import "sync"

// TermFrequencies says which terms Uninverted takes: those that at least Min and at
// most Max documents of a segment hold. Up to 1 they are parts of the documents with
// the field. Segments in which fewer than MinDocs have it are taken whole.
type TermFrequencies struct {
	Min, Max float64
	MinDocs  int
}

// AllTerms takes all terms.
var AllTerms = TermFrequencies{Max: NoMoreDocs}

// within gives the bounds in a field of a segment.
func (t TermFrequencies) within(f *fieldIndex) (least, most int) {
	if f.docCount < t.MinDocs {
		return 0, NoMoreDocs
	}
	count := func(n float64) int {
		if n > 1 {
			return int(min(n, NoMoreDocs))
		}
		return int(float64(f.docCount) * n)
	}
	return count(t.Min), count(t.Max)
}

// uninverted are the columns that were made of postings; they stay with the segment.
type uninverted struct {
	mu      sync.Mutex
	columns map[uninvertedKey]*StringColumn
}

type uninvertedKey struct {
	field string
	terms TermFrequencies
}

// Uninverted are the terms of a field by document, made of its postings when they
// are first asked for; nil if nothing is indexed.
func (l *Leaf) Uninverted(field string, terms TermFrequencies) *StringColumn {
	f := l.fields[field]
	if f == nil {
		return nil
	}
	u := &l.uninverted
	u.mu.Lock()
	defer u.mu.Unlock()
	key := uninvertedKey{field, terms}
	c := u.columns[key]
	if c == nil {
		c = f.uninvert(l.maxDoc, terms)
		if u.columns == nil {
			u.columns = map[uninvertedKey]*StringColumn{}
		}
		u.columns[key] = c
	}
	return c
}

// Forget drops what Uninverted keeps of the fields that are named, of all without a name.
func (l *Leaf) Forget(fields ...string) {
	u := &l.uninverted
	u.mu.Lock()
	defer u.mu.Unlock()
	if len(fields) == 0 {
		clear(u.columns)
	}
	for _, field := range fields {
		for key := range u.columns {
			if key.field == field {
				delete(u.columns, key)
			}
		}
	}
}

// Loaded gives the bytes that Uninverted keeps of each field.
func (l *Leaf) Loaded() map[string]int64 {
	u := &l.uninverted
	u.mu.Lock()
	defer u.mu.Unlock()
	sizes := map[string]int64{}
	for key, c := range u.columns {
		sizes[key.field] += int64(len(c.text) + 4*(len(c.ends)+len(c.ords)+len(c.starts)))
	}
	return sizes
}

// uninvert makes a column of the postings of a field.
func (f *fieldIndex) uninvert(maxDoc int, terms TermFrequencies) *StringColumn {
	least, most := terms.within(f)
	c := &StringColumn{}
	c.starts = make([]uint32, maxDoc+1)
	var taken []int
	var text []byte
	for i := range f.infos {
		if freq := int(f.infos[i].docFreq); freq < least || freq > most {
			continue
		}
		p := f.postings(f.infos[i])
		for doc := p.Next(); doc != NoMoreDocs; doc = p.Next() {
			c.starts[doc+1]++
		}
		taken = append(taken, i)
		text = append(text, f.term(i)...)
		c.ends = append(c.ends, uint32(len(text)))
	}
	c.text = string(text)
	for i := range maxDoc {
		c.starts[i+1] += c.starts[i]
	}
	c.ords = make([]uint32, c.starts[maxDoc])
	next := append([]uint32{}, c.starts...)
	for ord, i := range taken {
		p := f.postings(f.infos[i])
		for doc := p.Next(); doc != NoMoreDocs; doc = p.Next() {
			c.ords[next[doc]] = uint32(ord)
			next[doc]++
		}
	}
	return c
}
