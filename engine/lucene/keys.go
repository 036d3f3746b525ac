package lucene

// keys are what the documents of a segment are found by: a text for each, and a
// table of documents by the hash of theirs. Parts of documents have none.
type keys struct {
	text  []byte
	ends  []uint32
	table []uint32 // document + 1 by hash, and on to the next free place; 0: free
	used  int
}

// add takes the key of the next document; "" is none.
func (k *keys) add(key string) {
	k.text = append(k.text, key...)
	k.ends = append(k.ends, uint32(len(k.text)))
	if key == "" {
		return
	}
	if k.used++; k.used*4 > len(k.table)*3 {
		k.grow()
		return
	}
	k.put(len(k.ends) - 1)
}

// grow makes the table as large as it has to be.
func (k *keys) grow() {
	size := max(16, len(k.table))
	for k.used*4 > size*3 {
		size *= 2
	}
	k.table = make([]uint32, size)
	for doc := range k.ends {
		if len(k.bytes(doc)) > 0 {
			k.put(doc)
		}
	}
}

func (k *keys) put(doc int) {
	mask := uint32(len(k.table) - 1)
	at := hashTerm(k.bytes(doc)) & mask
	for k.table[at] != 0 {
		at = (at + 1) & mask
	}
	k.table[at] = uint32(doc) + 1
}

func (k *keys) bytes(doc int) []byte {
	from := uint32(0)
	if doc > 0 {
		from = k.ends[doc-1]
	}
	return k.text[from:k.ends[doc]]
}

// wantedKey is a key that is looked for in several places.
type wantedKey struct {
	text string
	hash uint32
}

func wanted(key string) wantedKey { return wantedKey{key, hashTerm(key)} }

// find is the document of a key that is live, or -1.
func (k *keys) find(w wantedKey, live func(doc int) bool) int {
	key := w.text
	if len(k.table) == 0 || key == "" {
		return -1
	}
	mask := uint32(len(k.table) - 1)
	for at := w.hash & mask; k.table[at] != 0; at = (at + 1) & mask {
		if doc := int(k.table[at] - 1); string(k.bytes(doc)) == key && live(doc) {
			return doc
		}
	}
	return -1
}

// labels are texts that many documents share: each text once, and its number for
// each document.
type labels struct {
	texts []string
	of    []uint32 // by document; nil: all have the first
	byTxt map[string]uint32
}

// add takes the label of the next document, of which there are doc already.
func (l *labels) add(doc int, label string) {
	n, ok := l.byTxt[label]
	if !ok {
		if l.byTxt == nil {
			l.byTxt = map[string]uint32{}
		}
		n = uint32(len(l.texts))
		l.byTxt[label] = n
		l.texts = append(l.texts, label)
		if n == 1 {
			l.of = make([]uint32, doc, doc+1)
		}
	}
	if l.of != nil {
		l.of = append(l.of, n)
	}
}

// skip passes over a document without a label.
func (l *labels) skip() {
	if l.of != nil {
		l.of = append(l.of, 0)
	}
}

// label is that of a document.
func (l *labels) label(doc int) string {
	if l.of != nil {
		return l.texts[l.of[doc]]
	}
	if len(l.texts) == 0 {
		return ""
	}
	return l.texts[0]
}

// sealed are the labels without what only adding needs.
func (l *labels) sealed() labels { return labels{texts: l.texts, of: l.of} }
