package lucene

import "slices"

// fieldBuilder collects the inverted text of one field, document after document.
type fieldBuilder struct {
	name    string
	options IndexOptions
	norms   bool

	terms termSet
	// What follows has one element for each token.
	tokens    []uint32 // ids
	positions []uint32 // with positions only; frequencies of counted ones
	// What follows has one element for each document with the field.
	docs    []uint32
	ends    []uint32 // where its tokens end
	lengths []byte   // norms

	withTerms int // documents that hold a token
}

// numbered tells whether each token has a number besides.
func (f *fieldBuilder) numbered() bool { return f.options >= IndexCounted }

// newFieldBuilder starts a field of which so many tokens are expected.
func newFieldBuilder(t *Terms, tokens int) *fieldBuilder {
	f := &fieldBuilder{name: t.Field, options: t.Options, norms: t.Norms, tokens: make([]uint32, 0, tokens)}
	if f.numbered() {
		f.positions = make([]uint32, 0, tokens)
	}
	return f
}

// again starts a field in the memory of one that was built.
func (f *fieldBuilder) again(t *Terms) *fieldBuilder {
	f.terms.reset()
	return &fieldBuilder{name: t.Field, options: t.Options, norms: t.Norms, terms: f.terms, tokens: f.tokens[:0], positions: f.positions[:0],
		docs: f.docs[:0], ends: f.ends[:0], lengths: f.lengths[:0]}
}

// add takes the text of a document and gives about how many bytes it takes.
func (f *fieldBuilder) add(doc uint32, t *Terms) (bytes int) {
	for i := range t.Tokens {
		tok := &t.Tokens[i]
		id, isNew := number(&f.terms, t.Bytes[tok.start:tok.end], tok.hash)
		if isNew {
			bytes += int(tok.end-tok.start) + 16
		}
		f.tokens = append(f.tokens, id)
		if f.numbered() {
			f.positions = append(f.positions, tok.position)
		}
	}
	if len(t.Tokens) > 0 {
		f.withTerms++
	}
	f.docs = append(f.docs, doc)
	f.ends = append(f.ends, uint32(len(f.tokens)))
	if f.norms {
		f.lengths = append(f.lengths, encodeLength(f.length(t)))
	}
	if f.options == IndexPositions {
		bytes += 4 * len(t.Tokens)
	}
	return bytes + 4*len(t.Tokens) + 9
}

// length is that of the text that was just added, for its norm: without frequencies
// each term counts once.
func (f *fieldBuilder) length(t *Terms) int {
	if f.options != IndexDocs {
		return t.Length
	}
	mine := slices.Clone(f.tokens[len(f.tokens)-len(t.Tokens):])
	slices.Sort(mine)
	return len(slices.Compact(mine))
}

// flushMemory is what building fields needs besides them, to be used again.
type flushMemory struct{ docs, positions, starts, next []uint32 }

// build sorts tokens by term and writes the postings.
func (f *fieldBuilder) build(maxDoc int, m *flushMemory) *fieldIndex {
	f.scatter(m)
	x := openField(f.name, f.room(m.starts))
	x.options, x.docCount = f.options, f.withTerms
	if f.norms {
		x.norms, x.normed = make([]byte, maxDoc), NewBits(maxDoc)
		for i, d := range f.docs {
			x.norms[d] = f.lengths[i]
			x.normed.Set(int(d))
		}
	}
	w := postingsWriter{f: x}
	for _, id := range f.terms.sorted() {
		w.start()
		f.write(&w, m.starts[id], m.starts[id+1])
		w.finish(f.terms.term(id))
	}
	return x.seal()
}

// room is about what the postings take, if most terms stand once in a document.
func (f *fieldBuilder) room(starts []uint32) room {
	r := room{terms: f.terms.size(), termBytes: len(f.terms.text), data: len(f.tokens)}
	if f.options == IndexPositions {
		r.positions = len(f.tokens) + len(f.tokens)/32
	}
	for i := range r.terms {
		if n := int(starts[i+1] - starts[i]); n > 1 {
			r.blocks += (n + blockSize - 1) / blockSize
		}
	}
	return r
}

// scatter puts documents and positions in the order of term ids, in place of the
// tokens, and notes where those of each id begin.
func (f *fieldBuilder) scatter(m *flushMemory) {
	m.starts = resized(m.starts, f.terms.size()+1)
	clear(m.starts)
	for _, id := range f.tokens {
		m.starts[id+1]++
	}
	for i := range f.terms.size() {
		m.starts[i+1] += m.starts[i]
	}
	m.next = append(m.next[:0], m.starts...)
	m.docs = resized(m.docs, len(f.tokens))
	withPositions := f.numbered()
	if withPositions {
		m.positions = resized(m.positions, len(f.tokens))
	}
	at := uint32(0)
	for i, doc := range f.docs {
		for ; at < f.ends[i]; at++ {
			place := m.next[f.tokens[at]]
			m.next[f.tokens[at]]++
			m.docs[place] = doc
			if withPositions {
				m.positions[place] = f.positions[at]
			}
		}
	}
	f.tokens, m.docs = m.docs, f.tokens
	if withPositions {
		f.positions, m.positions = m.positions, f.positions
	}
}

// resized is a list of n elements of any value, in the memory of another one if
// that has room.
func resized(list []uint32, n int) []uint32 {
	if cap(list) < n {
		return make([]uint32, n)
	}
	return list[:n]
}

// write writes the documents of one term. Without frequencies a document counts
// once, however often it holds the term.
func (f *fieldBuilder) write(w *postingsWriter, from, to uint32) {
	for from < to {
		doc, end := f.tokens[from], from+1
		for end < to && f.tokens[end] == doc {
			end++
		}
		freq := end - from
		switch f.options {
		case IndexDocs:
			freq = 1
		case IndexCounted:
			freq = max(f.positions[from], 1)
		}
		var positions []uint32
		if f.options == IndexPositions {
			positions = f.positions[from:end]
		}
		w.add(doc, freq, positions)
		from = end
	}
}
