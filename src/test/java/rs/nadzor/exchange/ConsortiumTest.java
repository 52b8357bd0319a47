package rs.nadzor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several organizations in one cell, and one whose name looks like several. */
class ConsortiumTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Alti d.o.o. > Alti d.o.o.
            Alti d.o.o.; Sitel > Alti d.o.o.|Sitel
            Konzorcijum: Alti d.o.o., Elektroprivreda; Sitel > Alti d.o.o.|Elektroprivreda|Sitel
            Конзорцијум: Алти д.о.о., Електропривреда > Алти д.о.о.|Електропривреда
            Grupa ponuđača: Alti, d.o.o., Sitel > Alti, d.o.o.|Sitel
            Група понуђача – Алти ДОО,Сител > Алти ДОО|Сител
            Članovi konzorcijuma: Alti, JP Putevi Srbije > Alti|JP Putevi Srbije
            Zajednička ponuda: Alti > Alti
            Consortium of: Huawei Technologies Co., Ltd, Alti > Huawei Technologies Co., Ltd|Alti
            Joint venture: Thales, S.A., Alti, LLC > Thales, S.A.|Alti, LLC
            Конзорцијум: Министарство трговине, туризма и телекомуникација, Сител > Министарство трговине, туризма и телекомуникација|Сител
            Konzorcijum: Agencija 1,5 stepeni, Sitel > Agencija 1,5 stepeni|Sitel
            Министарство трговине, туризма и телекомуникација > Министарство трговине, туризма и телекомуникација
            Alti, d.o.o., Čačak > Alti, d.o.o., Čačak
            Konzorcijum Alti, Sitel > Konzorcijum Alti, Sitel
            Konzorcijum za nadzor: Alti, Sitel > Konzorcijum za nadzor: Alti, Sitel""")
    void namesItsMembers(String cell, String members) {
        assertEquals(List.of(members.split("\\|")), Consortium.members(cell));
    }
}
