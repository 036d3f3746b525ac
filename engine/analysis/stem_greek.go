package analysis

// greekStem takes the endings of Greek away. The words are in lower case, without
// accents.
//
// Server: org.apache.lucene.analysis.el.GreekStemmer.
func greekStem(s []uint16, n int) int {
	if n < 4 {
		return n
	}
	origLen := n
	n = greekRule0(s, n)
	n = greekRule1(s, n)
	n = greekRule2(s, n)
	n = greekRule3(s, n)
	n = greekRule4(s, n)
	n = greekRule5(s, n)
	n = greekRule6(s, n)
	n = greekRule7(s, n)
	n = greekRule8(s, n)
	n = greekRule9(s, n)
	n = greekRule10(s, n)
	n = greekRule11(s, n)
	n = greekRule12(s, n)
	n = greekRule13(s, n)
	n = greekRule14(s, n)
	n = greekRule15(s, n)
	n = greekRule16(s, n)
	n = greekRule17(s, n)
	n = greekRule18(s, n)
	n = greekRule19(s, n)
	n = greekRule20(s, n)
	if n == origLen {
		n = greekRule21(s, n)
	}
	return greekRule22(s, n)
}

func greekRule0(s []uint16, n int) int {
	if n > 9 && endsAny(s, n, "καθεστωτοσ", "καθεστωτων") {
		return n - 4
	}
	if n > 8 && endsAny(s, n, "γεγονοτοσ", "γεγονοτων") {
		return n - 4
	}
	if n > 8 && ends(s, n, "καθεστωτα") {
		return n - 3
	}
	if n > 7 && endsAny(s, n, "τατογιου", "τατογιων") {
		return n - 4
	}
	if n > 7 && ends(s, n, "γεγονοτα") {
		return n - 3
	}
	if n > 7 && ends(s, n, "καθεστωσ") {
		return n - 2
	}
	if n > 6 && ends(s, n, "σκαγιου") || endsAny(s, n, "σκαγιων", "ολογιου", "ολογιων", "κρεατοσ", "κρεατων", "περατοσ", "περατων", "τερατοσ", "τερατων") {
		return n - 4
	}
	if n > 6 && ends(s, n, "τατογια") {
		return n - 3
	}
	if n > 6 && ends(s, n, "γεγονοσ") {
		return n - 2
	}
	if n > 5 && endsAny(s, n, "φαγιου", "φαγιων", "σογιου", "σογιων") {
		return n - 4
	}
	if n > 5 && endsAny(s, n, "σκαγια", "ολογια", "κρεατα", "περατα", "τερατα") {
		return n - 3
	}
	if n > 4 && endsAny(s, n, "φαγια", "σογια", "φωτοσ", "φωτων") {
		return n - 3
	}
	if n > 4 && endsAny(s, n, "κρεασ", "περασ", "τερασ") {
		return n - 2
	}
	if n > 3 && ends(s, n, "φωτα") {
		return n - 2
	}
	if n > 2 && ends(s, n, "φωσ") {
		return n - 1
	}
	return n
}

func greekRule1(s []uint16, n int) int {
	if n > 4 && endsAny(s, n, "αδεσ", "αδων") {
		n -= 4
		if !endsAny(s, n, "οκ", "μαμ", "μαν", "μπαμπ", "πατερ", "γιαγι", "νταντ", "κυρ", "θει", "πεθερ") {
			n += 2
		}
	}
	return n
}

func greekRule2(s []uint16, n int) int {
	if n > 4 && endsAny(s, n, "εδεσ", "εδων") {
		n -= 4
		if endsAny(s, n, "οπ", "ιπ", "εμπ", "υπ", "γηπ", "δαπ", "κρασπ", "μιλ") {
			n += 2
		}
	}
	return n
}

func greekRule3(s []uint16, n int) int {
	if n > 5 && endsAny(s, n, "ουδεσ", "ουδων") {
		n -= 5
		if endsAny(s, n, "αρκ", "καλιακ", "πεταλ", "λιχ", "πλεξ", "σκ", "σ", "φλ", "φρ", "βελ", "λουλ", "χν", "σπ", "τραγ", "φε") {
			n += 3
		}
	}
	return n
}

func greekRule4(s []uint16, n int) int {
	if n > 3 && endsAny(s, n, "εωσ", "εων") {
		n -= 3
		if isAny(s, n, greekExceptions4) {
			n++
		}
	}
	return n
}

func greekRule5(s []uint16, n int) int {
	if n > 2 && ends(s, n, "ια") {
		n -= 2
		if greekEndsWithVowel(s, n) {
			n++
		}
	} else if n > 3 && endsAny(s, n, "ιου", "ιων") {
		n -= 3
		if greekEndsWithVowel(s, n) {
			n++
		}
	}
	return n
}

func greekRule6(s []uint16, n int) int {
	removed := false
	if n > 3 && endsAny(s, n, "ικα", "ικο") {
		n -= 3
		removed = true
	} else if n > 4 && endsAny(s, n, "ικου", "ικων") {
		n -= 4
		removed = true
	}
	if removed {
		if greekEndsWithVowel(s, n) || isAny(s, n, greekExceptions6) {
			n += 2
		}
	}
	return n
}

func greekRule7(s []uint16, n int) int {
	if n == 5 && ends(s, n, "αγαμε") {
		return n - 1
	}
	if n > 7 && ends(s, n, "ηθηκαμε") {
		n -= 7
	} else if n > 6 && ends(s, n, "ουσαμε") {
		n -= 6
	} else if n > 5 && endsAny(s, n, "αγαμε", "ησαμε", "ηκαμε") {
		n -= 5
	}
	if n > 3 && ends(s, n, "αμε") {
		n -= 3
		if isAny(s, n, greekExceptions7) {
			n += 2
		}
	}
	return n
}

func greekRule8(s []uint16, n int) int {
	removed := false
	if n > 8 && ends(s, n, "ιουντανε") {
		n -= 8
		removed = true
	} else if n > 7 && ends(s, n, "ιοντανε") || endsAny(s, n, "ουντανε", "ηθηκανε") {
		n -= 7
		removed = true
	} else if n > 6 && ends(s, n, "ιοτανε") || endsAny(s, n, "οντανε", "ουσανε") {
		n -= 6
		removed = true
	} else if n > 5 && ends(s, n, "αγανε") || endsAny(s, n, "ησανε", "οτανε", "ηκανε") {
		n -= 5
		removed = true
	}
	if removed && isAny(s, n, greekExceptions8a) {
		n += 4
		s[n-4] = 'α'
		s[n-3] = 'γ'
		s[n-2] = 'α'
		s[n-1] = 'ν'
	}
	if n > 3 && ends(s, n, "ανε") {
		n -= 3
		if greekEndsWithVowelNoY(s, n) || isAny(s, n, greekExceptions8b) {
			n += 2
		}
	}
	return n
}

func greekRule9(s []uint16, n int) int {
	if n > 5 && ends(s, n, "ησετε") {
		n -= 5
	}
	if n > 3 && ends(s, n, "ετε") {
		n -= 3
		if isAny(s, n, greekExceptions9) || greekEndsWithVowelNoY(s, n) || endsAny(s, n, "οδ", "αιρ", "φορ", "ταθ", "διαθ", "σχ", "ενδ", "ευρ", "τιθ", "υπερθ", "ραθ", "ενθ", "ροθ", "σθ", "πυρ", "αιν", "συνδ", "συν", "συνθ", "χωρ", "πον", "βρ", "καθ", "ευθ", "εκθ", "νετ", "ρον", "αρκ", "βαρ", "βολ", "ωφελ") {
			n += 2
		}
	}
	return n
}

func greekRule10(s []uint16, n int) int {
	if n > 5 && endsAny(s, n, "οντασ", "ωντασ") {
		n -= 5
		if n == 3 && ends(s, n, "αρχ") {
			n += 3
			s[n-3] = 'ο'
		}
		if ends(s, n, "κρε") {
			n += 3
			s[n-3] = 'ω'
		}
	}
	return n
}

func greekRule11(s []uint16, n int) int {
	if n > 6 && ends(s, n, "ομαστε") {
		n -= 6
		if n == 2 && ends(s, n, "ον") {
			n += 5
		}
	} else if n > 7 && ends(s, n, "ιομαστε") {
		n -= 7
		if n == 2 && ends(s, n, "ον") {
			n += 5
			s[n-5] = 'ο'
			s[n-4] = 'μ'
			s[n-3] = 'α'
			s[n-2] = 'σ'
			s[n-1] = 'τ'
		}
	}
	return n
}

func greekRule12(s []uint16, n int) int {
	if n > 5 && ends(s, n, "ιεστε") {
		n -= 5
		if isAny(s, n, greekExceptions12a) {
			n += 4
		}
	}
	if n > 4 && ends(s, n, "εστε") {
		n -= 4
		if isAny(s, n, greekExceptions12b) {
			n += 3
		}
	}
	return n
}

func greekRule13(s []uint16, n int) int {
	if n > 6 && ends(s, n, "ηθηκεσ") {
		n -= 6
	} else if n > 5 && endsAny(s, n, "ηθηκα", "ηθηκε") {
		n -= 5
	}
	removed := false
	if n > 4 && ends(s, n, "ηκεσ") {
		n -= 4
		removed = true
	} else if n > 3 && endsAny(s, n, "ηκα", "ηκε") {
		n -= 3
		removed = true
	}
	if removed && (isAny(s, n, greekExceptions13) || endsAny(s, n, "σκωλ", "σκουλ", "ναρθ", "σφ", "οθ", "πιθ")) {
		n += 2
	}
	return n
}

func greekRule14(s []uint16, n int) int {
	removed := false
	if n > 5 && ends(s, n, "ουσεσ") {
		n -= 5
		removed = true
	} else if n > 4 && endsAny(s, n, "ουσα", "ουσε") {
		n -= 4
		removed = true
	}
	if removed && (isAny(s, n, greekExceptions14) || greekEndsWithVowel(s, n) || endsAny(s, n, "ποδαρ", "βλεπ", "πανταχ", "φρυδ", "μαντιλ", "μαλλ", "κυματ", "λαχ", "ληγ", "φαγ", "ομ", "πρωτ")) {
		n += 3
	}
	return n
}

func greekRule15(s []uint16, n int) int {
	removed := false
	if n > 4 && ends(s, n, "αγεσ") {
		n -= 4
		removed = true
	} else if n > 3 && endsAny(s, n, "αγα", "αγε") {
		n -= 3
		removed = true
	}
	if removed {
		cond1 := isAny(s, n, greekExceptions15a) || endsAny(s, n, "οφ", "πελ", "χορτ", "λλ", "σφ", "ρπ", "φρ", "πρ", "λοχ", "σμην")
		cond2 := isAny(s, n, greekExceptions15b) || ends(s, n, "κολλ")
		if cond1 && !cond2 {
			n += 2
		}
	}
	return n
}

func greekRule16(s []uint16, n int) int {
	removed := false
	if n > 4 && ends(s, n, "ησου") {
		n -= 4
		removed = true
	} else if n > 3 && endsAny(s, n, "ησε", "ησα") {
		n -= 3
		removed = true
	}
	if removed && isAny(s, n, greekExceptions16) {
		n += 2
	}
	return n
}

func greekRule17(s []uint16, n int) int {
	if n > 4 && ends(s, n, "ηστε") {
		n -= 4
		if isAny(s, n, greekExceptions17) {
			n += 3
		}
	}
	return n
}

func greekRule18(s []uint16, n int) int {
	removed := false
	if n > 6 && endsAny(s, n, "ησουνε", "ηθουνε") {
		n -= 6
		removed = true
	} else if n > 4 && ends(s, n, "ουνε") {
		n -= 4
		removed = true
	}
	if removed && isAny(s, n, greekExceptions18) {
		n += 3
		s[n-3] = 'ο'
		s[n-2] = 'υ'
		s[n-1] = 'ν'
	}
	return n
}

func greekRule19(s []uint16, n int) int {
	removed := false
	if n > 6 && endsAny(s, n, "ησουμε", "ηθουμε") {
		n -= 6
		removed = true
	} else if n > 4 && ends(s, n, "ουμε") {
		n -= 4
		removed = true
	}
	if removed && isAny(s, n, greekExceptions19) {
		n += 3
		s[n-3] = 'ο'
		s[n-2] = 'υ'
		s[n-1] = 'μ'
	}
	return n
}

func greekRule20(s []uint16, n int) int {
	if n > 5 && endsAny(s, n, "ματων", "ματοσ") {
		n -= 3
	} else if n > 4 && ends(s, n, "ματα") {
		n -= 2
	}
	return n
}

func greekRule21(s []uint16, n int) int {
	if n > 9 && ends(s, n, "ιοντουσαν") {
		return n - 9
	}
	if n > 8 && endsAny(s, n, "ιομασταν", "ιοσασταν", "ιουμαστε", "οντουσαν") {
		return n - 8
	}
	if n > 7 && endsAny(s, n, "ιεμαστε", "ιεσαστε", "ιομουνα", "ιοσαστε", "ιοσουνα", "ιουνται", "ιουνταν", "ηθηκατε", "ομασταν", "οσασταν", "ουμαστε") {
		return n - 7
	}
	if n > 6 && endsAny(s, n, "ιομουν", "ιονταν", "ιοσουν", "ηθειτε", "ηθηκαν", "ομουνα", "οσαστε", "οσουνα", "ουνται", "ουνταν", "ουσατε") {
		return n - 6
	}
	if n > 5 && endsAny(s, n, "αγατε", "ιεμαι", "ιεται", "ιεσαι", "ιοταν", "ιουμα", "ηθεισ", "ηθουν", "ηκατε", "ησατε", "ησουν", "ομουν", "ονται", "ονταν", "οσουν", "ουμαι", "ουσαν") {
		return n - 5
	}
	if n > 4 && endsAny(s, n, "αγαν", "αμαι", "ασαι", "αται", "ειτε", "εσαι", "εται", "ηδεσ", "ηδων", "ηθει", "ηκαν", "ησαν", "ησει", "ησεσ", "ομαι", "οταν") {
		return n - 4
	}
	if n > 3 && endsAny(s, n, "αει", "εισ", "ηθω", "ησω", "ουν", "ουσ") {
		return n - 3
	}
	if n > 2 && endsAny(s, n, "αν", "ασ", "αω", "ει", "εσ", "ησ", "οι", "οσ", "ου", "υσ", "ων") {
		return n - 2
	}
	if n > 1 && greekEndsWithVowel(s, n) {
		return n - 1
	}
	return n
}

func greekRule22(s []uint16, n int) int {
	if endsAny(s, n, "εστερ", "εστατ") {
		return n - 5
	}
	if endsAny(s, n, "οτερ", "οτατ", "υτερ", "υτατ", "ωτερ", "ωτατ") {
		return n - 4
	}
	return n
}

func greekEndsWithVowel(s []uint16, n int) bool {
	if n == 0 {
		return false
	}
	switch s[n-1] {
	case 'α', 'ε', 'η', 'ι', 'ο', 'υ', 'ω':
		return true
	default:
		return false
	}
}

func greekEndsWithVowelNoY(s []uint16, n int) bool {
	if n == 0 {
		return false
	}
	switch s[n-1] {
	case 'α', 'ε', 'η', 'ι', 'ο', 'ω':
		return true
	default:
		return false
	}
}
