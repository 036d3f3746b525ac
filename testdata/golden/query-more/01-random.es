# Random documents and searches: seed 1007, 45 documents, 40 searches.

PUT /query-diff
{"settings":{"number_of_shards":1,"number_of_replicas":0,"refresh_interval":"-1","soft_deletes.enabled":false,"merge.policy":{"segments_per_tier":60,"max_merge_at_once":60,"deletes_pct_allowed":50},"analysis":{"normalizer":{"low":{"type":"custom","filter":["lowercase","asciifolding"]}},"filter":{"syn":{"type":"synonym_graph","synonyms":["quick, fast, speedy","data base => database","search engine, finder","wi fi, wireless network"]},"syn1":{"type":"synonym","synonyms":["quick, fast","color, colour"]},"shingles":{"type":"shingle"},"stopped":{"type":"stop"}},"analyzer":{"graph":{"tokenizer":"standard","filter":["lowercase","syn"]},"synonyms":{"tokenizer":"standard","filter":["lowercase","syn1"]},"stopping":{"tokenizer":"standard","filter":["lowercase","stopped"]},"shingled":{"tokenizer":"standard","filter":["lowercase","shingles"]}}},"similarity":{"tuned":{"type":"BM25","k1":0.9,"b":0.4}}},"mappings":{"properties":{"title":{"type":"text","fields":{"raw":{"type":"keyword"},"en":{"type":"text","analyzer":"english"},"ph":{"type":"text","index_phrases":true},"pre":{"type":"text","index_prefixes":{"min_chars":2,"max_chars":4}}}},"body":{"type":"text","analyzer":"standard","search_analyzer":"graph"},"de":{"type":"text","analyzer":"german"},"zh":{"type":"text","analyzer":"cjk"},"gap":{"type":"text","position_increment_gap":100},"tags":{"type":"keyword"},"low":{"type":"keyword","normalizer":"low"},"long":{"type":"long"},"int":{"type":"integer"},"short":{"type":"short"},"byte":{"type":"byte"},"float":{"type":"float"},"double":{"type":"double"},"half":{"type":"half_float"},"scaled":{"type":"scaled_float","scaling_factor":100},"bool":{"type":"boolean"},"date":{"type":"date"},"nanos":{"type":"date_nanos"},"ip":{"type":"ip"},"ints":{"type":"integer_range"},"dates":{"type":"date_range"},"ips":{"type":"ip_range"},"doubles":{"type":"double_range"},"hidden":{"type":"keyword","index":false},"bare":{"type":"long","doc_values":false},"also":{"type":"alias","path":"title"},"need":{"type":"integer"},"obj":{"properties":{"name":{"type":"text"},"n":{"type":"integer"}}},"notes":{"type":"nested","properties":{"by":{"type":"keyword"},"text":{"type":"text"},"stars":{"type":"integer"},"at":{"type":"date"},"replies":{"type":"nested","properties":{"text":{"type":"text"},"stars":{"type":"integer"}}}}}}}}

POST /query-diff/_bulk?refresh
{"index":{"_id":"1"}}
{"title":[null,"lazy run engine quick stone"],"body":"foxes - dog quick shard wi-fi brown server engine quick river","de":"Straße schön Buch","zh":"学习数据库上海上海搜索引擎","gap":"runner","tags":[],"low":["GREEN",""],"long":-9223372036854775808,"int":[-6,22],"short":32767,"byte":[1,127,127],"float":3.4028235e38,"double":495.1539198360622,"half":[0.1,1.5],"nanos":"2020-03-15T00:00:00.996003349Z","ip":"255.255.255.255","ints":{"gte":15,"lt":21},"dates":{"gte":"2020-01-01","lte":"2020-04-01"},"ips":"10.0.0.0/24","doubles":{"lt":20.5},"hidden":"ünïcode","need":0,"obj":{"name":"apple or fox","n":5},"notes":[{"by":"blue","text":"Data fox banana","stars":3,"at":"2020-01-01","replies":[{"text":"and shard","stars":1}]},{"by":"red","text":"dog dog, over Fox running over - brown","stars":4,"at":"2020-01-01","replies":[{"text":"Data","stars":1}]}]}
{"index":{"_id":"2"}}
{"title":"fox running lazy the over quick","body":"banana foxes apple - index shard Data fox lazy query node over Node; brown the jumps house fox dogs database or dogs jumps and! stone quick Foo_bar cluster O'Neil query","de":"Katze","gap":"3.14 database","tags":"blue","low":"中文","long":-9223372036854775808,"int":[],"short":300,"byte":1,"double":null,"half":1.5,"scaled":2.832,"date":"2019-06-18","nanos":"2020-09-16T06:00:00.439627888Z","dates":[{"gte":"2020-02-01","lt":"2020-05-01"},{"gte":"2020-03-01","lt":"2020-04-01"}],"ips":"192.168.0.0/16","doubles":{"gt":14,"lt":32.5},"hidden":"a-b","bare":2,"need":3,"obj":{"name":"jumps","n":7}}
{"index":{"_id":"3"}}
{"title":"or node Running engine running server quick house,","body":[],"de":"Haus Hund die Katze laufen der Straße Hund Haus","zh":"学习北京","gap":"runner server","int":26,"short":2,"float":1.5,"bool":[null,true],"nanos":"2020-04-12T01:00:00.028892600Z","ip":"10.0.1.7","ints":{"gte":6,"lte":32},"dates":{"gt":"2020-01-01","lt":"2020-05-01"},"doubles":[{"gt":16,"lte":25.5},{"gt":1,"lte":31.5},{"gt":10,"lt":29.5}],"hidden":"ünïcode","bare":3,"obj":{"name":"and; fox - And dogs,","n":8}}
{"index":{"_id":"4"}}
{"title":["data and light,","search Search over fox","brown dogs lazy search running quick e-mail fox"],"body":"dogs Quick over not The engine over jumps jumps Or engine run orange over brown shard running lighthouse","zh":"中国 北京 数据库 搜索引擎 分词 我们;","tags":"blue","long":9007199254740993,"short":1,"double":1e100,"half":0.85,"scaled":12.533,"bool":"true","date":"2021-04-08","nanos":"2020-08-13T06:00:00.355605481Z","ip":"10.0.0.1","dates":{"gt":"2020-01-01","lt":"2020-04-01"},"ips":{"gt":"::1"},"doubles":{"gt":1,"lte":23.5},"hidden":"green","bare":1,"need":1,"notes":[{"by":"blue","text":"foxes runner node lazy","stars":5,"at":"1969-12-31T23:59:59.999Z","replies":[{"text":"query Foo_bar","stars":0},{"text":"fox fox. over dog","stars":2}]}]}
{"index":{"_id":"5"}}
{"body":"house orange dogs run foxes engine cluster the database data brown color","de":"läuft Katze der Straße schön Größe - Haus Katze das -","tags":"dark blue","low":"blue","long":9007199254740993,"int":-6,"short":-5,"byte":2,"float":-0.0,"half":1.5,"scaled":-0.494,"date":"2019-03-01","nanos":"2020-07-13T01:00:00.769463669Z","ip":"10.0.0.1","doubles":{"gte":10,"lt":26.5},"hidden":["9","green"],"bare":1,"need":2}
{"index":{"_id":"6"}}
{"body":[],"tags":["green","green","blue"],"int":6,"short":300,"float":82.149,"double":[0.1,1e100],"half":1.5,"scaled":-3.735,"bool":"true","nanos":["2020-02-14T02:00:00.484589570Z","2020-04-18T02:00:00.882831645Z","2020-01-12T08:00:00.286120107Z"],"ip":"10.0.0.2","ips":"10.0.0.0/24","doubles":{"gte":14,"lt":38.5},"hidden":null,"bare":1,"need":0,"obj":{"name":"engine 2020 running","n":9},"notes":[{"by":"a-b","text":"banana dogs jumps jumps","stars":2,"at":"1969-12-31T23:59:59.999Z","replies":[{"text":"Jumps, engine database","stars":2},{"text":"mountain running fox database mountain.","stars":4}]},{"by":"a-b","text":"node lazy runner foo_bar shard","stars":5,"at":"2020-01-01"},{"by":"red","text":"Wi-fi runner jumps run","stars":4,"at":"1969-12-31T23:59:59.999Z"}]}
{"index":{"_id":"7"}}
{"title":"can't fox over search runner can't database; light","body":"run fox Fox","zh":"分词 在 中文 北京 我们","tags":"green","byte":127,"float":0.1,"double":1e100,"half":1.5,"bool":"true","date":"1969-12-31T23:59:59.999Z","nanos":"2020-06-17T06:00:00.214255779Z","ip":"::1","dates":[{"gte":"2020-03-01","lt":"2020-05-01"},{"gt":"2020-02-01"}],"ips":"10.0.0.0/24","hidden":"a-b","bare":2,"need":2,"obj":{"name":"Run","n":4},"notes":[{"by":"blue","text":"database lazy lazy running Dogs foxes engine","stars":3,"at":"2020-08-24T15:44:17Z"},{"by":"Red","text":"Foxes running running;","stars":2,"at":"2020-06-20T17:04:19Z","replies":[{"text":"server","stars":5}]}]}
{"index":{"_id":"8"}}
{"title":"run query brown quick apple brown not lazy","body":"lazy dogs over quick and! brown lazy lighthouse search house. or Dog, foxes data lazy - data jumps running running node jumps index","tags":"green","low":"blue","short":1,"byte":-128,"half":1.5,"scaled":[10.065,3.511],"date":"2020-09-04T17:12:33Z","ip":"10.0.0.2","dates":{"gte":"2020-03-01"},"doubles":{"gt":19,"lt":20.5},"need":3,"obj":{"name":"runner! database fox","n":2}}
{"index":{"_id":"9"}}
{"title":"lighthouse fox brown brown","body":"house banana and jumps quick database Over brown; run brown Lazy Run","gap":"database run query brown","tags":"green","short":2,"byte":2,"half":8.77,"scaled":0.115,"date":"2020-01-10T07:12:31Z","nanos":"2020-02-17T01:00:00.704614059Z","ip":"10.0.1.7","ints":{"gt":19,"lte":24},"ips":"10.0.0.0/24","doubles":{"gte":2,"lte":35.5},"hidden":"中文","bare":1,"need":[3,0],"obj":{"name":"and engine","n":3},"notes":[{"by":"green","text":"apple Database","stars":4,"at":"2021-05-10","replies":[{"text":"dogs cluster dog not foxes","stars":0},{"text":"over","stars":2}]}]}
{"index":{"_id":"10"}}
{"title":"node.js jumps shard brown not cluster and","body":"not foxes foxes cluster the brown shard engine orange index data brown brown dogs database - quick brown dogs quick the fox","zh":"テスト在-我们我们中文","gap":"lazy","tags":"green","long":63,"int":23,"short":-5,"double":[null,419.5926050714367],"half":2049,"scaled":0.162,"date":"1969-12-31T23:59:59.999Z","nanos":"2020-04-17T06:00:00.026410029Z","ip":"192.168.1.1","dates":{"gt":"2020-02-01","lte":"2020-05-01"},"doubles":{"gt":8,"lt":21.5},"hidden":"green","bare":2,"need":2,"obj":{"name":"dog house Database cluster","n":1}}
{"index":{"_id":"11"}}
{"title":"foxes dog Quick jumps fox dogs fox running","body":[null,"server jumps"],"gap":"database server database","low":"blue","long":-9223372036854775808,"byte":-128,"float":1.5,"double":[60.760401393564976,1e100,-2.5],"half":2049,"scaled":5.313,"date":"1969-12-31T23:59:59.999Z","ip":"10.0.0.2","dates":{"gte":"2020-01-01","lt":"2020-05-01"},"ips":{"gte":"10.0.0.1","lt":"10.0.0.9"},"doubles":[{"gte":1,"lte":29.5},{"gte":13,"lt":38.5}],"bare":2,"need":2,"obj":{"name":"wall node.js Colour shard","n":4}}
{"index":{"_id":"12"}}
{"title":"brown","body":"house lighthouse search runner runner foxes over not","de":"Haus","zh":"在;我们北京上海","low":"blue","int":-8,"short":2,"byte":-128,"float":[1.5,-0.0,0.1],"half":1.5,"scaled":1.730,"bool":true,"date":"1969-12-31T23:59:59.999Z","nanos":"2020-04-11T05:00:00.729182155Z","ip":["10.0.0.2","192.168.1.1"],"ints":{"gte":11,"lt":30},"dates":{"gt":"2020-03-01","lt":"2020-04-01"},"doubles":{"gte":16},"hidden":"dark blue","need":1}
{"index":{"_id":"13"}}
{"title":"run run. The orange banana","de":"Datenbank Das Straße","gap":"dog","tags":"Red","low":"ünïcode","long":9007199254740993,"int":-4,"short":32767,"float":5.907,"double":513.053998728114,"half":9.23,"scaled":7.777,"ip":"10.0.0.1","ints":{"gte":0,"lte":25},"dates":{"lte":"2020-04-01"},"ips":[{"gte":"10.0.0.1","lt":"10.0.0.9"},{"gte":"10.0.0.1","lt":"10.0.0.9"},{"gte":"10.0.0.1","lt":"10.0.0.9"}],"doubles":{"gt":11,"lte":28.5},"hidden":"blue","bare":3,"need":1,"obj":{"name":"Shard fox","n":9},"notes":[{"by":"blue","text":"search Quick index Running lazy","stars":2,"at":"2020-07-28T15:51:16Z","replies":[{"text":"engine search house run","stars":5}]},{"by":"blue","text":"run stone and! index index or colour search","stars":0,"at":"1969-12-31T23:59:59.999Z","replies":[{"text":"dog","stars":2},{"text":"apple jumps lazy run","stars":0}]},{"by":"green","text":"run query cluster dog the fox brown light","stars":1,"at":"2020-08-07T18:29:13Z","replies":[{"text":"Foxes over! fox Lighthouse cluster","stars":4}]}]}
{"index":{"_id":"14"}}
{"title":"or foxes Dog color","de":"das Das Die","gap":"over runner cluster; quick","int":33,"short":32767,"float":-0.0,"double":673.9811780232151,"scaled":5.517,"date":"2020-01-08","nanos":"2020-09-11T01:00:00.172894980Z","ip":"255.255.255.255","doubles":{"gt":19,"lte":27.5},"hidden":"Red","bare":3,"need":3,"obj":{"name":"dog database index","n":7},"notes":[{"by":"green","text":"River shard foxes quick data dogs colour","stars":3,"at":"2020-01-01","replies":[{"text":"runner fox","stars":1}]}]}
{"index":{"_id":"15"}}
{"title":null,"body":"search the engine Not Apple quick dogs apple database query database over and, house brown cluster dog brown dogs; or server running and","low":"red","long":9007199254740993,"int":-6,"short":[],"byte":127,"float":3.4028235e38,"double":1e100,"half":0.1,"scaled":3.001,"bool":false,"nanos":"2020-08-14T08:00:00.650529107Z","ints":{"gt":14,"lt":34},"dates":{"gt":"2020-02-01","lte":"2020-04-01"},"hidden":"Red","need":0,"obj":{"name":"query run","n":0}}
{"index":{"_id":"16"}}
{"title":"over","body":"over foxes The quick brown Brown Engine Run or jumps apple and! run over quick","de":"Züge das Katze der Haus Straße","zh":"在学习在在数据库我们","gap":"runner Engine brown lazy","tags":"green","long":80,"int":6,"short":300,"byte":127,"float":27.655,"double":0.1,"half":0.1,"bool":true,"ints":{"gt":1,"lt":21},"dates":{"gte":"2020-02-01","lt":"2020-04-01"},"ips":{"gt":"::1"},"hidden":"中文","need":1,"obj":{"name":"running dogs mountain","n":8}}
{"index":{"_id":"17"}}
{"title":[],"body":"engine jumps Run query stone","de":"über Haus Bücher Haus Haus","zh":"中文中国上海学习","gap":"engine","tags":"green","int":7,"short":1,"byte":-5,"float":1.5,"double":[27.79629221791935,0.1,1e100],"half":5.29,"scaled":5.719,"nanos":"2020-03-18T01:00:00.265515832Z","ints":[null,{"gte":3,"lte":31}],"dates":{"gte":"2020-02-01","lt":"2020-04-01"},"doubles":{"gt":15,"lt":30.5},"bare":[3,1,1],"need":0,"obj":{"name":"shard house","n":7}}
{"index":{"_id":"18"}}
{"title":"fox dog run dogs lazy can't data lazy","de":"läuft Mädchen laufen Hund der die! Buch","gap":"quick. Engine","low":"red","long":9007199254740993,"int":25,"short":[-5,300],"byte":-128,"half":1.5,"scaled":13.641,"bool":false,"nanos":["2020-09-11T01:00:00.158217121Z","2020-02-12T07:00:00.775170155Z"],"ip":"::1","ints":{"lte":25},"dates":{"gt":"2020-01-01"},"ips":"10.0.0.0/24","hidden":["a-b","green","GREEN"],"bare":2,"need":1,"obj":{"name":"database quick server","n":7}}
{"index":{"_id":"19"}}
{"body":"brown query engine Search dog orange Apple jumps brown river brown fox running Light foxes database brown Apple engine database fox; fox node Foxes data runner river Quick Brown run.","de":"und Buch Buch","gap":"engine - banana quick","low":"green","short":300,"byte":2,"float":-0.0,"double":1e100,"half":2049,"scaled":-3.988,"nanos":"2020-05-15T02:00:00.624718844Z","dates":{"gt":"2020-01-01","lte":"2020-05-01"},"doubles":{"gt":1,"lte":25.5},"bare":2,"need":3}
{"index":{"_id":"20"}}
{"title":[null,"Brown jumps fox search e-mail O'Neil cluster"],"body":["the index search database lighthouse lazy engine quick apple stone can't and Database 3.14 foxes wi-fi run foxes wi-fi query dog shard dogs and server dogs dog not run house","search the running dog over data can't search","server quick quick over - quick; search"],"gap":["lazy","quick run run","fox data over"],"tags":"green","low":"green","int":24,"short":null,"float":-0.0,"double":901.3574061270092,"scaled":1.696,"date":"2019-10-03","nanos":"2020-09-10T00:00:00.829627426Z","ip":"192.168.1.1","dates":{"gt":"2020-02-01","lte":"2020-05-01"},"ips":"192.168.0.0/16","doubles":{"gte":10,"lt":32.5},"hidden":["green","green","Red"],"bare":2,"need":3}
{"index":{"_id":"21"}}
{"title":"not database Jumps engine search data. mountain running","body":["foxes not Engine brown over river Foo_bar node jumps quick dog Server dogs search quick jumps engine data search lazy stone dogs runner lighthouse runner; jumps. query quick","jumps jumps index database runner Brown brown Lazy Or and lighthouse","the lazy"],"zh":[],"tags":"green","low":"10","long":[9007199254740993,9007199254740993,9007199254740993],"int":11,"short":300,"byte":2,"float":-0.0,"half":0.1,"scaled":5.301,"bool":"true","date":"2019-07-21","ip":"255.255.255.255","ints":{"gte":0,"lte":20},"ips":{"gt":"::1"},"doubles":{"gt":6,"lt":22.5},"hidden":"dark blue","bare":1,"need":1,"obj":{"name":"dog","n":2}}
{"index":{"_id":"22"}}
{"title":"run engine database banana quick Foxes node dogs","body":"quick jumps brown over Banana lazy lazy Or jumps can't quick Over data Dogs jumps engine over Jumps; the lighthouse runner e-mail jumps apple dogs database Jumps query quick brown","gap":"fox quick or","low":"Red","int":null,"byte":2,"double":0.1,"half":0.1,"scaled":13.196,"bool":["true","true",false],"date":"2020-01-01","nanos":"2020-09-14T01:00:00.225786276Z","ip":"192.168.255.255","ints":{"gt":2,"lt":25},"dates":{"gte":"2020-01-01"},"ips":"10.0.0.0/24","doubles":null,"hidden":["green","green"],"bare":3,"need":1,"obj":{"name":"index orange","n":6},"notes":[]}
{"index":{"_id":"23"}}
{"title":"fox house apple quick fox","body":["engine search not and! light database jumps over shard quick over runner engine jumps search lazy quick jumps quick shard apple run over brown or","dog or. index over foxes jumps over search shard fox; mountain shard jumps not dog and dogs quick! brown dog Fox brown quick the. quick fox"],"gap":"fox","tags":["blue","Red"],"low":"red","long":9007199254740993,"int":10,"short":1,"byte":-128,"float":-0.0,"double":19.32823025061714,"nanos":"2020-03-11T02:00:00.641115332Z","dates":{"lte":"2020-04-01"},"ips":{"gt":"::1"},"doubles":{"lt":31.5},"hidden":"GREEN","bare":2,"need":[0,2],"obj":{"name":"jumps. light quick","n":9},"notes":[{"by":"","text":"Apple wall the","stars":4,"at":"1969-12-31T23:59:59.999Z"}]}
{"index":{"_id":"24"}}
{"title":"lazy runner O'Neil apple; jumps query quick","body":"data dogs - Fox Jumps query quick foxes search database orange runner and runner quick cluster running","de":"Hund das die Bücher das Katze","gap":"engine, query","tags":"green","low":"Red","long":-9223372036854775808,"int":26,"short":300,"byte":[127,1,2],"float":1.5,"double":-2.5,"half":2049,"bool":"true","date":"2020-01-01","nanos":"2020-04-12T08:00:00.867930502Z","dates":{"gte":"2020-02-01","lt":"2020-05-01"},"doubles":{"lt":20.5},"hidden":"blue","bare":2,"need":1,"obj":{"name":"run dogs data","n":2}}
{"index":{"_id":"25"}}
{"title":"wi-fi And","body":"engine running Search wi-fi. run lazy runner quick","gap":["dogs fox -","engine not shard","running"],"tags":"green","long":-12,"int":[],"byte":1,"double":-2.5,"half":1.5,"bool":true,"nanos":"2020-08-12T02:00:00.017994853Z","ints":[{"gt":15,"lte":29},{"gt":8,"lte":39},{"gte":12,"lte":26}],"dates":{"gte":"2020-01-01","lt":"2020-05-01"},"hidden":"Red","need":3,"obj":{"name":"fox And fox Quick;","n":2}}
{"index":{"_id":"26"}}
{"title":"brown fox data","body":"Dogs running dog or e-mail data run running query runner Runner search jumps fox; dogs running wi-fi running banana - quick run and fox Query server lazy jumps fox foxes","de":"Haus Bücher Haus Häuser Mädchen die schön Das","zh":"学习 北京 北京 搜索引擎 北京 分词","tags":"a-b","long":9007199254740993,"int":[7,36,22],"short":1,"byte":2,"float":45.381,"double":-2.5,"scaled":5.762,"nanos":"2020-02-13T04:00:00.648030987Z","ip":null,"ints":{"gt":8,"lte":22},"dates":{"gte":"2020-02-01","lt":"2020-05-01"},"ips":"192.168.0.0/16","hidden":"green","bare":[2,2,3],"need":1,"obj":{"name":"banana","n":5},"notes":[]}
{"index":{"_id":"27"}}
{"title":"search database","body":"lazy shard lazy brown","zh":["한국어在上海","中国中国学习数据库北京"],"gap":"lazy lazy brown light","long":-137,"int":8,"short":2,"byte":[2,2,-128],"double":1e100,"scaled":1.005,"bool":"true","date":"2018-12-01","nanos":"2020-06-13T04:00:00.405211149Z","ints":{"gte":1,"lt":24},"dates":{"gt":"2020-02-01"},"ips":"192.168.0.0/16","doubles":{"lte":29.5},"hidden":"blue","bare":2,"need":[3,1],"notes":[{"by":"Red","text":"river or or","stars":4,"at":"2019-07-13","replies":[{"text":"run cluster node index shard","stars":4},{"text":"apple run quick brown","stars":3}]},{"by":"GREEN","text":"running database engine or 2020 fox","stars":4,"at":"2020-01-01","replies":[{"text":"Search jumps quick foxes Not","stars":3},{"text":"index running lazy","stars":4}]},{"by":"blue","text":"quick dog orange Running dogs the","stars":3,"at":"2020-10-24T11:33:26Z","replies":[{"text":"index brown search Quick","stars":4}]}]}
{"index":{"_id":"28"}}
{"title":"database 2020 node database jumps apple dogs","body":"dogs query jumps runner quick dog index run running engine server running node dogs Engine run data. brown cluster or brown not jumps brown database dog","gap":"engine dog","low":"red","long":9007199254740993,"int":[-3,29,4],"short":-5,"byte":2,"float":3.4028235e38,"double":null,"half":8.68,"bool":true,"date":"2020-04-04T13:44:10Z","nanos":"2020-01-17T01:00:00.144981625Z","ip":"10.0.0.1","ints":{"gte":15},"dates":{"gt":"2020-02-01","lt":"2020-04-01"},"ips":"192.168.0.0/16","doubles":{"gte":5,"lte":33.5},"bare":1,"need":2,"obj":{"name":"running brown index dog","n":8}}
{"index":{"_id":"29"}}
{"title":"not or quick search engine engine","body":"engine 2020 the banana not dogs brown Search","zh":"数据库","gap":"foxes cluster","long":[573,-37,9007199254740993],"int":36,"short":2,"byte":2,"double":331.803262580017,"half":0.92,"scaled":-2.429,"date":"2019-06-12","ip":"10.0.0.2","dates":[{"gte":"2020-03-01"},{"gt":"2020-01-01","lte":"2020-05-01"},{"gt":"2020-01-01","lte":"2020-05-01"}],"ips":"192.168.0.0/16","hidden":["red","blue","blue"],"bare":[3,3,3],"need":3,"obj":{"name":"orange Can't data! fox","n":6},"notes":[]}
{"index":{"_id":"30"}}
{"title":"dogs Shard fox light query database","body":"run lazy node data fox light! quick database runner lighthouse quick server data lazy dog shard the node lazy fox not","de":"die Straße Hund laufen laufen","zh":"搜索引擎搜索引擎在在","gap":"quick stone runner - house","low":"dark blue","long":-127,"short":-5,"float":-0.0,"double":825.6271439993941,"scaled":7.390,"bool":true,"date":"2021-02-18","nanos":"2020-02-14T00:00:00.509708497Z","dates":{"lte":"2020-05-01"},"hidden":"x.y","bare":[2,3],"need":0,"obj":{"name":"quick","n":4},"notes":[{"by":"green","text":"search over node Stone cluster","stars":1,"at":"2018-07-14"}]}
{"index":{"_id":"31"}}
{"title":"cluster or Running brown","body":"database lazy database over jumps foxes wi-fi lazy query Brown run Server running the server brown can't over apple dog banana engine","de":"Haus Häuser Häuser die die Über Größe","zh":"搜索引擎上海中国","gap":"run and and 2020","tags":"Red","low":"dark blue","long":9007199254740993,"int":14,"short":2,"byte":127,"half":1.5,"bool":"true","date":"1969-12-31T23:59:59.999Z","nanos":[null,"2020-03-13T07:00:00.594922200Z"],"ip":"10.0.0.2","ints":{"gte":5,"lte":23},"dates":{"gte":"2020-01-01","lte":"2020-04-01"},"ips":"192.168.0.0/16","hidden":[null,"green"],"bare":1,"need":3,"obj":{"name":"index Dog search brown","n":5},"notes":[]}
{"index":{"_id":"32"}}
{"title":"quick orange fox fox","body":"node or banana not fox jumps or","zh":"上海上海搜索引擎北京","gap":null,"tags":"x.y","low":"red","int":15,"short":-5,"byte":-5,"float":-0.0,"double":-2.5,"half":0.1,"scaled":12.958,"bool":"true","date":["2020-01-01","1969-12-31T23:59:59.999Z","2020-01-01"],"nanos":"2020-02-15T01:00:00.651363874Z","ints":{"lte":22},"dates":null,"doubles":{"gt":19,"lte":36.5},"hidden":"green","bare":1,"need":2,"obj":[null,{"name":"fox run! dog brown","n":8}]}
{"index":{"_id":"33"}}
{"title":"data or house runner wall running Database jumps","body":"mountain quick database Server. quick","de":"Straße Hund Häuser die","gap":"quick running - over!","tags":"Red","long":9007199254740993,"byte":[-5,-128,-5],"float":1.5,"double":1e100,"half":1.5,"bool":false,"date":"1969-12-31T23:59:59.999Z","ip":null,"dates":{"gte":"2020-01-01","lte":"2020-05-01"},"ips":{"gte":"10.0.0.1","lt":"10.0.0.9"},"doubles":[{"gte":9,"lt":34.5},{"gte":5,"lte":31.5},{"gte":16,"lt":38.5}],"hidden":"dark blue","bare":null,"need":1,"obj":[],"notes":[{"by":"dark blue","text":"fox engine mountain Fox node quick","stars":3,"at":"2020-08-09T04:34:14Z"},{"by":"blue","text":"quick lazy data database Quick cluster","stars":1,"at":"2020-02-17T15:14:47Z"}]}
{"index":{"_id":"34"}}
{"title":"brown cluster","body":"search run dog","de":"der","zh":"北京数据库数据库数据库","gap":"light orange","tags":"blue","low":"GREEN","long":9007199254740993,"short":[2,300],"byte":[-5,2,2],"float":[-0.0,3.4028235e38],"half":3.46,"scaled":-4.116,"bool":"true","nanos":"2020-08-11T07:00:00.649341175Z","ints":{"gte":8,"lt":23},"dates":{"gt":"2020-01-01"},"ips":{"gt":"::1"},"doubles":{"gte":14,"lt":39.5},"hidden":"GREEN","bare":1,"need":0,"obj":{"name":"foxes","n":0}}
{"index":{"_id":"35"}}
{"title":"lighthouse Runner - query light jumps cluster fox Lazy,","body":"wi-fi Lighthouse","de":"läuft Straße Katze laufen; Universität Buch Bücher, die","gap":"dog fox runner 3.14","low":"","int":1,"short":32767,"byte":[2,2],"float":null,"half":8.45,"bool":true,"date":"2020-09-12T11:05:40Z","nanos":[null,"2020-08-12T06:00:00.707795879Z"],"ip":"0.0.0.0","dates":{"gt":"2020-01-01","lte":"2020-04-01"},"ips":[null,{"gt":"::1"}],"hidden":"dark blue","bare":2,"notes":[{"by":"red","text":"light index runner fox jumps jumps fox","stars":4,"at":"2020-03-02T11:27:10Z"},{"by":"green","text":"database fox","stars":5,"at":"2020-01-01","replies":[{"text":"3.14 house node over","stars":1},{"text":"over","stars":5}]}]}
{"index":{"_id":"36"}}
{"title":"lazy jumps the database cluster lazy index","body":"mountain search! fox","zh":["北京数据库数据库北京,","中国 北京 - 在 北京 北京","我们数据库日本語中国"],"tags":["Red","green"],"low":"ünïcode","long":9007199254740993,"int":24,"short":300,"float":[1.5,-0.0,1.5],"double":616.1605307485256,"half":2049,"scaled":11.081,"bool":["true",false],"nanos":"2020-01-16T03:00:00.610246818Z","ip":"::1","ints":{"gt":16,"lt":36},"dates":{"gt":"2020-03-01","lt":"2020-04-01"},"ips":"192.168.0.0/16","doubles":{"gte":6,"lt":39.5},"hidden":"a-b","need":3,"obj":{"name":"or database fox","n":3}}
{"index":{"_id":"37"}}
{"body":"dog the engine jumps dog. wi-fi brown foxes jumps quick orange over lighthouse not can't runner. lazy light run light lazy apple the brown the running","de":"Die Straße Hund Buch Haus Suchmaschine die","gap":"over brown lazy the","low":["x.y","ünïcode"],"long":-119,"int":17,"float":-0.0,"half":2049,"bool":[false,false],"date":"2020-03-11T05:26:35Z","ip":null,"dates":[{"gte":"2020-03-01","lt":"2020-05-01"},{"gt":"2020-01-01"}],"ips":"10.0.0.0/24","doubles":[{"gt":18,"lte":34.5},{"gt":19,"lt":27.5},{"gt":0,"lte":26.5}],"hidden":"Red","bare":2,"obj":{"name":"jumps engine","n":3},"notes":[{"by":"green","text":"run","stars":4,"at":"2020-10-25","replies":[{"text":"brown jumps","stars":3},{"text":"search apple dogs running river","stars":1}]},{"by":"red","text":"apple","stars":2,"at":"1969-12-31T23:59:59.999Z"},{"by":"x.y","text":"Over engine lighthouse Running runner shard mountain cluster","stars":4,"at":"2020-01-01","replies":[{"text":"the the or O'Neil","stars":3},{"text":"fox engine","stars":2}]}]}
{"index":{"_id":"38"}}
{"title":"banana server or","body":[null,"and engine search jumps not brown Foxes brown search run database index mountain node"],"zh":"北京 上海 北京","gap":[],"tags":"green","int":[0,-2,16],"short":32767,"byte":1,"float":3.4028235e38,"double":-2.5,"half":null,"scaled":9.158,"bool":"true","date":"2020-01-01","ints":[],"dates":{"gte":"2020-02-01"},"doubles":{"gt":2},"hidden":"red","bare":2,"obj":{"name":"not","n":5},"notes":[{"by":"中文","text":"search and orange search fox mountain","stars":1,"at":"2020-12-18T07:02:33Z"},{"by":"green","text":"foxes","stars":1,"at":"2019-07-11","replies":[{"text":"over runner dog","stars":4}]},{"by":"ünïcode","text":"and orange not mountain engine Banana over; the","stars":1,"at":"2021-05-07","replies":[{"text":"2020 over dogs brown and","stars":5}]}]}
{"index":{"_id":"39"}}
{"title":"quick query not","low":"中文","long":9007199254740993,"int":25,"byte":[],"double":[],"half":2049,"scaled":-0.455,"nanos":"2020-02-17T06:00:00.670414465Z","ip":"10.0.1.7","ips":["10.0.0.0/24",{"gte":"10.0.0.1","lt":"10.0.0.9"}],"doubles":{"lte":21.5},"hidden":["green","GREEN","green"],"bare":2,"need":[1,3],"obj":{"name":"Database Not. running jumps","n":5},"notes":[{"by":"x.y","text":"fox engine database brown quick search dogs quick","stars":3,"at":"1969-12-31T23:59:59.999Z"},{"by":"dark blue","text":"quick over","stars":0,"at":"2019-09-16","replies":[{"text":"server","stars":2},{"text":"2020 server","stars":1}]}]}
{"index":{"_id":"40"}}
{"title":"quick","body":"and the over quick running quick run jumps lazy fox - node dog 2020 dogs quick light search apple the the run cluster cluster over shard the fox","long":-9223372036854775808,"int":[3,28],"short":1,"byte":-128,"float":1.5,"half":2049,"scaled":6.099,"date":"1969-12-31T23:59:59.999Z","nanos":"2020-08-18T02:00:00.908381399Z","ip":"::1","dates":{"gte":"2020-03-01","lt":"2020-04-01"},"ips":{"gte":"10.0.0.1","lt":"10.0.0.9"},"doubles":{"gt":13,"lt":24.5},"hidden":"blue","bare":2,"need":2,"obj":{"name":"house","n":4}}

POST /query-diff/_bulk?refresh
{"index":{"_id":"41"}}
{"title":"fox lazy and index","body":[null,"runner the banana or jumps apple"],"de":"das Haus","gap":"banana","tags":["a-b","a-b"],"int":[],"short":1,"byte":-128,"float":[0.1,48.972,0.1],"scaled":12.444,"bool":"true","date":"2020-01-01","ip":"10.0.1.7","ips":"192.168.0.0/16","doubles":{"gt":3,"lt":24.5},"hidden":"a-b","need":2}
{"index":{"_id":"42"}}
{"title":"brown; light over house","body":"jumps search quick the cluster, node Run brown lazy run river","de":"Straße Haus Straße Straße der","long":9007199254740993,"short":300,"byte":2,"float":-0.0,"scaled":12.750,"bool":"true","ip":"255.255.255.255","dates":[{"gt":"2020-01-01","lte":"2020-05-01"},{"gte":"2020-02-01","lt":"2020-04-01"},{"lt":"2020-05-01"}],"ips":"10.0.0.0/24","hidden":"","need":2,"notes":[{"by":"Red","text":"fox search quick brown not - search.","stars":0,"at":"1969-12-31T23:59:59.999Z","replies":[{"text":"over","stars":4},{"text":"search quick","stars":3}]},{"by":"","text":"and Fox","stars":1,"at":"2021-06-02","replies":[{"text":"search or quick fox jumps","stars":2},{"text":"dogs Apple jumps","stars":0}]},{"by":"red","text":"engine","stars":4,"at":"2018-02-18","replies":[{"text":"jumps jumps or server server","stars":5}]}]}
{"index":{"_id":"43"}}
{"title":"foxes dogs search quick running jumps cluster","body":"Brown not search engine light can't fox search database or cluster jumps or brown orange lazy brown fox and shard dogs and run over","zh":"テスト 上海 搜索引擎 北京 北京! 数据库","gap":"engine lazy engine lazy","tags":"ünïcode","int":25,"byte":127,"float":11.097,"double":0.1,"half":0.1,"scaled":7.243,"bool":true,"date":"2020-01-01","ip":"10.0.0.2","ints":{"gt":7,"lt":38},"dates":{"gte":"2020-01-01","lte":"2020-04-01"},"ips":{"gte":"10.0.0.1","lt":"10.0.0.9"},"doubles":{"gt":9,"lt":21.5},"bare":2,"need":2,"notes":[{"by":"green","text":"not Or fox light fox Apple","stars":5,"at":"2020-01-01","replies":[{"text":"dog","stars":1}]},{"by":"blue","text":"running dog brown 3.14","stars":2,"at":"2020-09-17T09:02:26Z"}]}
{"index":{"_id":"44"}}
{"title":"Dog fox foxes","body":"node the jumps running fox dog quick fox The","de":"die Züge Haus Schön Straße Straße","zh":"日本語搜索引擎中国中国数据库我们","gap":["engine House running","database foxes","run"],"low":"Red","long":9007199254740993,"int":31,"short":2,"byte":127,"float":3.4028235e38,"double":1e100,"half":null,"scaled":[1.353,5.671,2.818],"bool":true,"date":"1969-12-31T23:59:59.999Z","ip":"0.0.0.0","ints":{"gt":12},"ips":"192.168.0.0/16","bare":[1,3],"need":2,"obj":[{"name":"search cluster","n":4},{"name":"stone can't brown","n":6},{"name":"dog","n":5}],"notes":[]}
{"index":{"_id":"45"}}
{"title":["search not dog running fox fox","over quick data","Engine"],"body":[null,"quick query, the query foxes not lazy or cluster Apple banana! house cluster over The lazy lazy brown brown or lighthouse database engine"],"de":"das die nicht - die","gap":"brown search","low":["Red","dark blue"],"long":-9223372036854775808,"int":19,"short":-5,"float":3.4028235e38,"double":0.1,"half":0.1,"scaled":10.541,"nanos":"2020-02-15T00:00:00.289951923Z","ip":"10.0.0.1","ints":[{"gt":4,"lt":30},{"lte":24}],"dates":{"gt":"2020-03-01","lt":"2020-05-01"},"ips":{"gt":"::1"},"bare":1,"obj":{"name":"shard over engine","n":1},"notes":[]}

POST /query-diff/_refresh


GET /query-diff/_validate/query?explain&rewrite
{"query":{"simple_query_string":{"query":"+database +mountain | database -orange +jumps","fields":["title^2","body"],"minimum_should_match":"2","_name":"two"}}}

GET /query-diff/_validate/query?rewrite
{"query":{"match":{"title":"lighthouse lazy run brown"}}}

GET /query-diff/_search
{"query":{"query_string":{"query":"engine +cluster light","minimum_should_match":"50%","phrase_slop":2,"boost":0.3,"_name":"one"}},"size":5,"_source":["title","t*"],"sort":[{"ip":{"order":"asc"}},{"title.raw":{"order":"asc","mode":"sum"}},{"bool":{"order":"asc"}}],"track_scores":true}

GET /query-diff/_search
{"query":{"term":{"dates":{"value":"2020-03","boost":10,"_name":"one"}}},"size":50,"_source":false}

GET /query-diff/_search?search_type=dfs_query_then_fetch
{"query":{"bool":{"should":[{"match_bool_prefix":{"title":{"query":"fox","boost":0,"_name":"three"}}},{"multi_match":{"query":"running river engine lighthouse","fields":["t*"],"minimum_should_match":"2","boost":2}}],"boost":2.5}},"size":50,"_source":false,"sort":[{"title.raw":{"order":"asc"}},"_doc"],"track_scores":true}

GET /query-diff/_count
{"query":{"bool":{"boost":1}}}

GET /query-diff/_count
{"query":{"constant_score":{"filter":{"term":{"title.raw":{"value":"red"}}}}}}

GET /query-diff/_search?size=20&explain=false&track_scores=true&q=obj.name%3Afox+%2F%5Ba-f%5Dox%2F


GET /query-diff/_search
{"query":{"dis_max":{"queries":[{"multi_match":{"query":"or query","fields":["body","notes.text"],"type":"bool_prefix","tie_breaker":0.3,"_name":"one"}},{"bool":{"must":[{"regexp":{"title.raw":{"value":"<1-10>","flags":"ALL","case_insensitive":true}}}],"should":[{"bool":{"should":[{"query_string":{"query":"\"over database brown\"~1^0.5 -q*k +int:[1 TO 10] +th*","fields":["title","body"],"tie_breaker":0.5,"auto_generate_synonyms_phrase_query":false,"_name":"one"}},{"ids":{"values":["14","25","nope"]}}],"filter":[{"range":{"short":{"gte":1,"lt":1,"boost":2}}},{"terms":{"low":["Red","wall"]}},{"query_string":{"query":"Qu* tags:dogs && dogs","default_operator":"and"}}],"must_not":[{"ids":{"values":["3","19","nope"]}}],"boost":1}},{"boosting":{"positive":{"match":{"de":{"query":"Buch","operator":"AND","boost":0.3}}},"negative":{"nested":{"path":"notes","query":{"match_all":{}}}},"negative_boost":0.5,"boost":0.3}}],"filter":[{"match_phrase":{"de":{"query":"Buch","slop":2,"analyzer":"stopping","boost":0.3,"_name":"three"}}},{"bool":{"filter":[{"match":{"title":{"query":"house orange lazy the","analyzer":"whitespace","lenient":true}}},{"exists":{"field":"notes.by"}}],"boost":1}}],"must_not":[{"match_none":{}},{"match":{"title":{"query":"server database","operator":"AND","fuzziness":2,"prefix_length":1,"analyzer":"english","lenient":true,"boost":0.3}}}],"boost":1}},{"constant_score":{"filter":{"nested":{"path":"notes.replies","query":{"match":{"notes.replies.text":"running"}},"score_mode":"max","inner_hits":{},"boost":2}},"boost":2}}],"tie_breaker":1}},"size":0,"explain":true,"_source":{"excludes":["notes"]},"sort":[{"_doc":"desc"},{"date":{"order":"desc","mode":"median"}},{"byte":{"order":"desc"}}]}

GET /query-diff/_search
{"query":{"nested":{"path":"notes","query":{"bool":{"must":[{"match":{"notes.text":"or cluster"}}],"filter":[{"range":{"notes.stars":{"lt":4}}}]}},"inner_hits":{"size":1,"name":"x551"},"_name":"one"}},"size":5,"_source":{"excludes":["notes"]},"terminate_after":100000,"sort":["notes.by"],"track_scores":true}

GET /query-diff/_search
{"query":{"constant_score":{"filter":{"match_bool_prefix":{"title":{"query":"shard running","analyzer":"graph"}}}}},"size":200,"_source":{"excludes":["notes"]},"sort":[{"tags":{"order":"desc"}}]}

GET /query-diff/_search
{"query":{"match_none":{}},"size":5}

GET /query-diff/_validate/query?explain&all_shards=true
{"query":{"nested":{"path":"notes.replies","query":{"match":{"notes.replies.text":"engine can't"}},"score_mode":"sum"}}}

GET /query-diff/_search?search_type=dfs_query_then_fetch
{"query":{"multi_match":{"query":"dog engine","fields":["title^0.5","gap^2","nope"],"type":"phrase_prefix","minimum_should_match":"2"}},"size":50,"_source":{"excludes":["notes"]}}

GET /query-diff/_search?search_type=dfs_query_then_fetch
{"query":{"term":{"ip":"10.0.0.2"}},"size":50,"from":10}

GET /query-diff/_search
{"query":{"match_phrase":{"title":{"query":"O'Neil runner fox","slop":1,"analyzer":"graph"}}},"size":0}

GET /query-diff/_search
{"query":{"nested":{"path":"notes","query":{"exists":{"field":"notes.at"}},"score_mode":"none"}},"size":5,"_source":{"excludes":["notes"]},"sort":[{"notes.by":{"order":"asc"}},{"double":{"order":"asc","mode":"min"}},{"bool":{"order":"asc","missing":"_last"}}]}

GET /query-diff/_search
{"query":{"constant_score":{"filter":{"match_phrase":{"body":{"query":"shard runner","slop":20,"boost":0.3}}}}},"size":5,"explain":true,"terminate_after":100000}

GET /query-diff/_search
{"query":{"match_bool_prefix":{"de":{"query":"laufen Hund Bücher Größe","fuzziness":1}}},"size":50,"_source":false}

GET /query-diff/_search?search_type=dfs_query_then_fetch
{"query":{"bool":{"must":[{"match":{"title":{"query":"or","analyzer":"english","boost":2}}},{"prefix":{"int":{"value":"quick","rewrite":"top_terms_boost_2","case_insensitive":true}}},{"query_string":{"query":"int:>5","default_field":"body","minimum_should_match":2,"lenient":true}}],"should":[{"match":{"title.en":"run"}},{"match_all":{"boost":1.7}},{"fuzzy":{"title":{"value":"or","fuzziness":"AUTO:1,4","boost":1.1}}}],"must_not":[{"match_phrase":{"also":{"query":"runner light not","slop":2,"zero_terms_query":"all","_name":"two"}}},{"multi_match":{"query":"query jumps","fields":["t*"],"lenient":true,"boost":1.1}},{"match":{"title":{"query":"Search","analyzer":"whitespace","boost":1.1}}}],"boost":1,"_name":"three"}},"size":200,"track_total_hits":0}

GET /query-diff/_search
{"query":{"match":{"title.pre":{"query":"quick river, the query","operator":"and","analyzer":"synonyms","auto_generate_synonyms_phrase_query":false,"boost":10}}},"size":200,"post_filter":{"query_string":{"query":"+lazy cluster^2","fields":["title","gap"],"type":"cross_fields","minimum_should_match":2,"auto_generate_synonyms_phrase_query":false}}}

GET /query-diff/_search
{"query":{"boosting":{"positive":{"bool":{"must":[{"bool":{"filter":[{"multi_match":{"query":"database lazy query; index","fields":["title","int"],"type":"phrase_prefix","operator":"and","_name":"one"}}],"must_not":[{"match":{"body":{"query":"O'Neil","operator":"AND","fuzziness":"AUTO","prefix_length":1,"analyzer":"english","_name":"two"}}},{"match_all":{"boost":1.7}},{"term":{"float":1.5}}],"boost":1}},{"query_string":{"query":"+tags:\"dark blue\" -lighthouse -(fox OR engine) dog","default_field":"body","minimum_should_match":"50%","fuzziness":1,"_name":"one"}},{"bool":{"must":[{"multi_match":{"query":"jumps or quick","fields":["title^0.5","gap^2","nope"],"minimum_should_match":"60%"}},{"match":{"obj.name":"or brown"}}],"should":[{"ids":{"values":["18","22","nope"]}}],"filter":[{"exists":{"field":"title"}},{"fuzzy":{"title":{"value":"alazy","boost":10}}}],"boost":1}}],"should":[{"match_phrase_prefix":{"gap":{"query":"search runner can't","slop":5,"max_expansions":2,"boost":1.1}}}],"filter":[{"query_string":{"query":"tags:[a TO r} colour NOT jumps^2","fields":["title","de"],"type":"most_fields","minimum_should_match":"50%","lenient":true}},{"bool":{"filter":[{"exists":{"field":"notes.by"}}],"must_not":[{"match":{"title":"quick"}}],"boost":1}},{"multi_match":{"query":"over database","fields":["title","de","zh"],"operator":"and"}}],"boost":1}},"negative":{"match_phrase":{"title":{"query":"node","slop":1,"zero_terms_query":"all","boost":2}}},"negative_boost":0.5,"boost":1.1}},"size":200,"_source":{"excludes":["notes"]}}

GET /query-diff/_count
{"query":{"range":{"doubles":{"gt":21,"lte":31,"relation":"intersects"}}}}

GET /query-diff/_search
{"query":{"dis_max":{"queries":[{"match_phrase":{"obj.name":{"query":"runner quick","slop":20,"_name":"one"}}},{"term":{"date":"2020||/y"}}],"tie_breaker":0.3,"boost":0,"_name":"two"}},"size":5,"sort":["_doc","nope"]}

GET /query-diff/_search?search_type=dfs_query_then_fetch
{"query":{"bool":{"must":[{"constant_score":{"filter":{"multi_match":{"query":"query and stone","fields":["body","notes.text"],"type":"phrase","lenient":true,"slop":2,"boost":0}},"boost":10}}],"should":[{"range":{"low":{"gt":"Äpfel"}}},{"match":{"obj.name":{"query":"lazy","analyzer":"english","_name":"one"}}},{"ids":{"values":["10","8","nope"]}}],"minimum_should_match":"100%","boost":0.2}},"size":0,"explain":true}

GET /query-diff/_search
{"query":{"bool":{"must":[{"match":{"body":"Over"}},{"term":{"half":{"value":1.5}}},{"nested":{"path":"notes","query":{"match":{"notes.text":"over engine shard"}},"score_mode":"sum","inner_hits":{},"boost":10}}],"boost":2.5}},"size":5,"_source":{"excludes":["notes"]},"stored_fields":"_none_","sort":[{"title.raw":{"order":"desc","missing":"_last"}},{"notes.by":{"order":"desc"}}]}

GET /query-diff/_search
{"query":{"dis_max":{"queries":[{"fuzzy":{"low":{"value":"brown"}}}]}},"size":5,"_source":false,"stored_fields":"_none_"}

GET /query-diff/_search
{"query":{"bool":{"must":[{"term":{"bool":true}}],"must_not":[{"terms_set":{"tags":{"terms":["Katze"],"minimum_should_match_field":"need"}}},{"constant_score":{"filter":{"term":{"scaled":{"value":63.62,"case_insensitive":true}}}}}],"minimum_should_match":"3","boost":1,"_name":"one"}},"size":0,"_source":{"excludes":["notes"]},"from":3}

GET /query-diff/_search?size=20&explain=true&q=-t%2A%3Ahouse+fo%2A


GET /query-diff/_search?size=20&explain=true&analyzer=english&default_operator=AND&q=query+de%3Abrown+%28jumps+AND+dogs%29+%28shard+OR+the%29


GET /query-diff/_validate/query?explain
{"query":{"bool":{"boost":0.2}}}

GET /query-diff/_count
{"query":{"boosting":{"positive":{"dis_max":{"queries":[{"term":{"title.raw":{"value":"die","boost":0.3}}}],"tie_breaker":1}},"negative":{"fuzzy":{"title.raw":{"value":"lxzy"}}},"negative_boost":0}}}

GET /query-diff/_search
{"query":{"terms":{"scaled":[0.1,1.5],"boost":10}},"size":200,"_source":{"excludes":["notes"]},"min_score":3}

GET /query-diff/_search
{"query":{"bool":{"must":[{"match_all":{"boost":1.7}}],"boost":1}},"size":5,"explain":true,"collapse":{"field":"int"}}

GET /query-diff/_search
{"query":{"dis_max":{"queries":[{"query_string":{"query":"data index","quote_field_suffix":".en"}},{"match_phrase":{"title.en":{"query":"the search","slop":20,"zero_terms_query":"all","boost":0.3}}}],"tie_breaker":1}},"size":20,"explain":true,"rescore":[{"window_size":50,"query":{"rescore_query":{"term":{"nanos":{"value":"2020-05","boost":1.1}}},"score_mode":"avg"}}]}

GET /query-diff/_search
{"query":{"bool":{"must":[{"match":{"body":"Fox brown wi-fi index"}}],"should":[{"match":{"title":{"query":"dog index brown","operator":"AND","lenient":true,"boost":10}}},{"bool":{"must":[{"query_string":{"query":"house~1 *:* OR shard~1","fields":["title","de"],"type":"most_fields","boost":0.3,"_name":"three"}},{"term":{"ips":{"value":"192.168.0.0/16"}}},{"ids":{"values":["33","22","nope"]}}],"should":[{"bool":{"filter":[{"fuzzy":{"de":{"value":"fox","fuzziness":2}}},{"exists":{"field":"ip"}}],"minimum_should_match":"100%","boost":1}}],"minimum_should_match":0,"boost":0.2,"_name":"one"}}],"filter":[{"bool":{"should":[{"match_phrase":{"title.en":"lazy"}}],"filter":[{"bool":{"boost":1}}],"boost":1}},{"match_phrase":{"gap":{"query":"Foxes or","slop":5}}}],"must_not":[{"term":{"ints":{"value":8}}},{"boosting":{"positive":{"match_phrase":{"also":"node 2020 Lazy"}},"negative":{"match":{"obj.name":"over lazy jumps"}},"negative_boost":0.1}}],"boost":1}},"size":20,"_source":["title","t*"],"post_filter":{"terms_set":{"low":{"terms":["shard","die"],"minimum_should_match_field":"nope"}}},"seq_no_primary_term":true,"terminate_after":100000}

GET /query-diff/_count
{"query":{"terms_set":{"low":{"terms":["ünïcode"],"minimum_should_match_field":"float","boost":1.1}}}}

GET /query-diff/_search
{"query":{"range":{"title.raw":{"from":"x.y","lte":"Red"}}},"size":0}

GET /query-diff/_search
{"query":{"term":{"tags":"green"}},"size":50,"collapse":{"field":"need"},"sort":[{"_doc":"desc"},{"half":{"order":"asc"}},{"_doc":"desc"}]}

GET /query-diff/_search
{"query":{"constant_score":{"filter":{"terms_set":{"title":{"terms":["quick"],"minimum_should_match_field":"need"}}}}},"size":200,"rescore":[{"window_size":5,"query":{"rescore_query":{"bool":{"should":[{"term":{"dates":{"value":"2019-12-08","case_insensitive":true}}},{"match_bool_prefix":{"title":{"query":"index lazy server","analyzer":"graph","boost":0.3}}},{"simple_query_string":{"query":"+( | \"mountain\" fox","fields":["title"],"minimum_should_match":"2","boost":2}}],"minimum_should_match":"2<75%","boost":1,"_name":"three"}}}}]}

