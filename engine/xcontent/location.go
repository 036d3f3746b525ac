package xcontent

// Location is an offset of the parsed text as the server's parser words it:
// "[Source: …; line: 1, column: 5]".
func (v Value) Location(pos int) string {
	if v.doc == nil {
		return ""
	}
	return v.doc.location(v.doc.lineCol(pos))
}
