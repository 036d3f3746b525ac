# Dates as Joda-Time reads and prints them.

PUT joda?include_type_name=false
{"settings":{"number_of_shards":1},"mappings":{"properties":{"a":{"type":"date","format":"ss.SSS"},"c":{"type":"date","format":"ss z"},"f":{"type":"date"},"w":{"type":"date","format":"xxxx-'W'ww-e"},"t":{"type":"date","format":"EEE, dd MMM yyyy hh:mm a","locale":"en"},"y":{"type":"date","format":"yy-M-d"},"b":{"type":"date","format":"basic_week_date||epoch_second"}}}}

PUT joda3?include_type_name=false
{"mappings":{"properties":{"e":{"type":"date","format":"ss ZZZ"}}}}

PUT joda3/_doc/1
{"e":"20 Europe/Paris"}

PUT joda/_doc/1
{"a":"10."}

PUT joda/_doc/1
{"a":"10.1","c":"20 EST","f":"2020-W05-3","w":"2020-W53-5","t":"Thu, 02 Jan 2020 03:04 PM","y":"21-2-3","b":"2020W014"}

PUT joda/_doc/2?refresh
{"f":"2020","b":1577934245}

PUT joda/_doc/3
{"c":"20 XX"}

PUT joda3/_doc/3
{"e":"20 +01:00"}

PUT joda/_doc/3
{"w":"2021-W53-1"}

PUT joda/_doc/3
{"t":"Thu, 31 Feb 2020 03:04 PM"}

PUT joda/_doc/3
{"t":"thu, 02 feb 2020 13:04 pm"}

PUT joda/_doc/3
{"f":"2020-01-01T10:10:10."}

PUT joda/_doc/3
{"f":"2020-02-30"}

GET joda/_search
{"_source":false,"sort":"_id","docvalue_fields":[{"field":"f","format":"MMM MMMM EEE EEEE a G GG z zzzz Z ZZ ZZZ xxxx ww e CC YY yy kk KK hh SS SSSSS"}],"query":{"exists":{"field":"f"}}}

GET joda/_search
{"_source":false,"sort":"_id","docvalue_fields":[{"field":"y","format":"use_field_mapping"}]}

GET joda/_search
{"_source":false,"sort":"_id","docvalue_fields":["w"]}

GET joda/_validate/query?explain
{"query":{"range":{"f":{"gte":"2020-01","lte":"2020-02||/M","time_zone":"+01:00"}}}}

GET joda/_validate/query?explain
{"query":{"range":{"f":{"gt":"2020","lt":"2021-W10"}}}}

GET joda/_validate/query?explain
{"query":{"term":{"y":"20-5-6"}}}

GET joda/_search
{"query":{"range":{"f":{"lt":"x"}}}}

GET joda/_search?size=0
{"query":{"match_all":{}}}

PUT joda2?include_type_name=false
{"mappings":{"properties":{"x":{"type":"date","format":"QQ"}}}}

PUT joda2?include_type_name=false
{"mappings":{"properties":{"x":{"type":"rank_feature"}}}}

PUT joda2?include_type_name=false
{"mappings":{"properties":{"x":{"type":"keyword","doc_values":"no"}}}}

PUT joda2?include_type_name=false
{"mappings":{"properties":{"x":{"type":"text","store":null}}}}
