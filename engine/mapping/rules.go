package mapping

// rules are what differs between the major versions.
type rules struct {
	major              int
	dynamicDateFormats []string
	dynamicFormatters  []*dateFormat
	metadataKind       func(name string) *fieldKind
}

func rulesFor(major int) *rules {
	r := &rules{major: major, metadataKind: metadataKind}
	r.dynamicDateFormats = []string{defaultDateFormat, "yyyy/MM/dd HH:mm:ss||yyyy/MM/dd||epoch_millis"}
	for _, pattern := range r.dynamicDateFormats {
		if f, err := newDateFormat(&parserContext{rules: r}, pattern, ""); err == nil {
			r.dynamicFormatters = append(r.dynamicFormatters, f)
		}
	}
	return r
}
