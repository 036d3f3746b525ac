package analysis

func (m *kstemWord) nceEndings() {
	oldK := m.k
	if m.ends("nce") {
		c := m.b[m.j]
		if !((c == 'e') || (c == 'a')) {
			return
		}
		m.n = m.j
		m.put('e')
		m.k = m.j
		if m.lookup() {
			return
		}
		m.n = m.j
		m.k = m.j - 1
		if m.lookup() {
			return
		}
		m.put(c)
		m.puts("nce")
		m.k = oldK
	}
}

func (m *kstemWord) nessEndings() {
	if m.ends("ness") {
		m.n = m.j + 1
		m.k = m.j
		if m.b[m.j] == 'i' {
			m.b[m.j] = 'y'
		}
		m.lookup()
	}
}

func (m *kstemWord) ismEndings() {
	if m.ends("ism") {
		m.n = m.j + 1
		m.k = m.j
		m.lookup()
	}
}

func (m *kstemWord) mentEndings() {
	oldK := m.k
	if m.ends("ment") {
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		m.puts("ment")
		m.k = oldK
	}
}

func (m *kstemWord) izeEndings() {
	oldK := m.k
	if m.ends("ize") {
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		m.put('i')
		if m.doubleC(m.j) {
			m.n = m.j
			m.k = m.j - 1
			if m.lookup() {
				return
			}
			m.put(m.b[m.j-1])
		}
		m.n = m.j + 1
		m.put('e')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.puts("ize")
		m.k = oldK
	}
}

func (m *kstemWord) ncyEndings() {
	if m.ends("ncy") {
		if !((m.b[m.j] == 'e') || (m.b[m.j] == 'a')) {
			return
		}
		m.b[m.j+2] = 't'
		m.n = m.j + 3
		m.k = m.j + 2
		if m.lookup() {
			return
		}
		m.b[m.j+2] = 'c'
		m.put('e')
		m.k = m.j + 3
		m.lookup()
	}
}

func (m *kstemWord) bleEndings() {
	oldK := m.k
	if m.ends("ble") {
		if !((m.b[m.j] == 'a') || (m.b[m.j] == 'i')) {
			return
		}
		c := m.b[m.j]
		m.n = m.j
		m.k = m.j - 1
		if m.lookup() {
			return
		}
		if m.doubleC(m.k) {
			m.n = m.k
			m.k--
			if m.lookup() {
				return
			}
			m.k++
			m.put(m.b[m.k-1])
		}
		m.n = m.j
		m.put('e')
		m.k = m.j
		if m.lookup() {
			return
		}
		m.n = m.j
		m.puts("ate")
		m.k = m.j + 2
		if m.lookup() {
			return
		}
		m.n = m.j
		m.put(c)
		m.puts("ble")
		m.k = oldK
	}
}

func (m *kstemWord) icEndings() {
	if m.ends("ic") {
		m.n = m.j + 3
		m.puts("al")
		m.k = m.j + 4
		if m.lookup() {
			return
		}
		m.b[m.j+1] = 'y'
		m.n = m.j + 2
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.b[m.j+1] = 'e'
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		m.puts("ic")
		m.k = m.j + 2
	}
}

func (m *kstemWord) ionEndings() {
	oldK := m.k
	if !m.ends("ion") {
		return
	}
	if m.endsLong("ization") {
		m.n = m.j + 3
		m.put('e')
		m.k = m.j + 3
		m.lookup()
		return
	}
	if m.endsLong("ition") {
		m.n = m.j + 1
		m.put('e')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.puts("ition")
		m.k = oldK
	} else if m.endsLong("ation") {
		m.n = m.j + 3
		m.put('e')
		m.k = m.j + 3
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.put('e')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.puts("ation")
		m.k = oldK
	}
	if m.endsLong("ication") {
		m.n = m.j + 1
		m.put('y')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.puts("ication")
		m.k = oldK
	}
	m.j = m.k - 3
	m.n = m.j + 1
	m.put('e')
	m.k = m.j + 1
	if m.lookup() {
		return
	}
	m.n = m.j + 1
	m.k = m.j
	if m.lookup() {
		return
	}
	m.n = m.j + 1
	m.puts("ion")
	m.k = oldK
}

func (m *kstemWord) erAndOrEndings() {
	oldK := m.k
	if m.b[m.k] != 'r' {
		return
	}
	if m.ends("izer") {
		m.n = m.j + 4
		m.k = m.j + 3
		m.lookup()
		return
	}
	if m.ends("er") || m.ends("or") {
		c := m.b[m.j+1]
		if m.doubleC(m.j) {
			m.n = m.j
			m.k = m.j - 1
			if m.lookup() {
				return
			}
			m.put(m.b[m.j-1])
		}
		if m.b[m.j] == 'i' {
			m.b[m.j] = 'y'
			m.n = m.j + 1
			m.k = m.j
			if m.lookup() {
				return
			}
			m.b[m.j] = 'i'
			m.put('e')
		}
		if m.b[m.j] == 'e' {
			m.n = m.j
			m.k = m.j - 1
			if m.lookup() {
				return
			}
			m.put('e')
		}
		m.n = m.j + 2
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		m.put('e')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.put(c)
		m.put('r')
		m.k = oldK
	}
}

func (m *kstemWord) lyEndings() {
	oldK := m.k
	if m.ends("ly") {
		m.b[m.j+2] = 'e'
		if m.lookup() {
			return
		}
		m.b[m.j+2] = 'y'
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		if (m.j > 0) && (m.b[m.j-1] == 'a') && (m.b[m.j] == 'l') {
			return
		}
		m.puts("ly")
		m.k = oldK
		if (m.j > 0) && (m.b[m.j-1] == 'a') && (m.b[m.j] == 'b') {
			m.b[m.j+2] = 'e'
			m.k = m.j + 2
			return
		}
		if m.b[m.j] == 'i' {
			m.n = m.j
			m.put('y')
			m.k = m.j
			if m.lookup() {
				return
			}
			m.n = m.j
			m.puts("ily")
			m.k = oldK
		}
		m.n = m.j + 1
		m.k = m.j
	}
}

func (m *kstemWord) alEndings() {
	oldK := m.k
	if m.n < 4 {
		return
	}
	if m.ends("al") {
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		if m.doubleC(m.j) {
			m.n = m.j
			m.k = m.j - 1
			if m.lookup() {
				return
			}
			m.put(m.b[m.j-1])
		}
		m.n = m.j + 1
		m.put('e')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.puts("um")
		m.k = m.j + 2
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.puts("al")
		m.k = oldK
		if (m.j > 0) && (m.b[m.j-1] == 'i') && (m.b[m.j] == 'c') {
			m.n = m.j - 1
			m.k = m.j - 2
			if m.lookup() {
				return
			}
			m.n = m.j - 1
			m.put('y')
			m.k = m.j - 1
			if m.lookup() {
				return
			}
			m.n = m.j - 1
			m.puts("ic")
			m.k = m.j
			m.lookup()
			return
		}
		if m.b[m.j] == 'i' {
			m.n = m.j
			m.k = m.j - 1
			if m.lookup() {
				return
			}
			m.puts("ial")
			m.k = oldK
			m.lookup()
		}
	}
}

func (m *kstemWord) iveEndings() {
	oldK := m.k
	if m.ends("ive") {
		m.n = m.j + 1
		m.k = m.j
		if m.lookup() {
			return
		}
		m.put('e')
		m.k = m.j + 1
		if m.lookup() {
			return
		}
		m.n = m.j + 1
		m.puts("ive")
		if (m.j > 0) && (m.b[m.j-1] == 'a') && (m.b[m.j] == 't') {
			m.b[m.j-1] = 'e'
			m.n = m.j
			m.k = m.j - 1
			if m.lookup() {
				return
			}
			m.n = m.j - 1
			if m.lookup() {
				return
			}
			m.puts("ative")
			m.k = oldK
		}
		m.b[m.j+2] = 'o'
		m.b[m.j+3] = 'n'
		if m.lookup() {
			return
		}
		m.b[m.j+2] = 'v'
		m.b[m.j+3] = 'e'
		m.k = oldK
	}
}
