package lucene

// fieldBuilder collects the inverted text of one field, document after document.
type fieldBuilder struct {
	name    string
	options IndexOptions
	norms   bool

	terms termSet
	// What follows has one element for each token.
	tokens    []uint32 // ids
	positions []uint32 // with positions only
	// What follows has one element for each document with the field.
	docs    []uint32
	ends    []uint32 // where its tokens end
	lengths []byte   // norms

	withTerms int // documents that hold a token
}

// newFieldBuilder starts a field of which so many tokens are expected.
func newFieldBuilder(t *Terms, tokens int) *fieldBuilder {
	f := &fieldBuilder{name: t.Field, options: t.Options, norms: t.Norms, tokens: make([]uint32, 0, tokens)}
	if f.options == IndexPositions {
		f.positions = make([]uint32, 0, tokens)
	}
	return f
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
		if f.options == IndexPositions {
			f.positions = append(f.positions, tok.position)
		}
	}
	if len(t.Tokens) > 0 {
		f.withTerms++
	}
	f.docs = append(f.docs, doc)
	f.ends = append(f.ends, uint32(len(f.tokens)))
	if f.norms {
		f.lengths = append(f.lengths, encodeLength(t.Length))
	}
	if f.options == IndexPositions {
		bytes += 4 * len(t.Tokens)
	}
	return bytes + 4*len(t.Tokens) + 9
}

// build sorts tokens by term and writes the postings.
func (f *fieldBuilder) build(maxDoc int) *fieldIndex {
	x := openField(f.name)
	x.options, x.docCount = f.options, f.withTerms
	if f.norms {
		x.norms, x.normed = make([]byte, maxDoc), NewBits(maxDoc)
		for i, d := range f.docs {
			x.norms[d] = f.lengths[i]
			x.normed.Set(int(d))
		}
	}
	starts := f.scatter()
	w := postingsWriter{f: x}
	for _, id := range f.terms.sorted() {
		w.start()
		f.write(&w, starts[id], starts[id+1])
		w.finish(f.terms.term(id))
	}
	return x.seal()
}

// scatter puts documents and positions in the order of term ids, in place of the
// tokens, and gives where those of each id begin.
func (f *fieldBuilder) scatter() []uint32 {
	starts := make([]uint32, f.terms.size()+1)
	for _, id := range f.tokens {
		starts[id+1]++
	}
	for i := range f.terms.size() {
		starts[i+1] += starts[i]
	}
	next := append([]uint32(nil), starts...)
	docs := make([]uint32, len(f.tokens))
	var positions []uint32
	if f.options == IndexPositions {
		positions = make([]uint32, len(f.tokens))
	}
	at := uint32(0)
	for i, doc := range f.docs {
		for ; at < f.ends[i]; at++ {
			place := next[f.tokens[at]]
			next[f.tokens[at]]++
			docs[place] = doc
			if positions != nil {
				positions[place] = f.positions[at]
			}
		}
	}
	f.tokens, f.positions = docs, positions
	return starts
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
		if f.options == IndexDocs {
			freq = 1
		}
		var positions []uint32
		if f.positions != nil {
			positions = f.positions[from:end]
		}
		w.add(doc, freq, positions)
		from = end
	}
}
