namespace Hunsuan.Engines.ThaiText;

/// <summary>The titles themselves. A line: full title | English | M, F or - | other forms, the usual short one first.</summary>
internal static class PrefixTable
{
    private const string Civil = """
        นาย | Mr. | M | Mr.
        นาง | Mrs. | F | Mrs.
        นางสาว | Miss | F | น.ส.,Miss,Ms.
        เด็กชาย | Master | M | ด.ช.,Master
        เด็กหญิง | Miss | F | ด.ญ.
        คุณ | Khun | - |
        """;

    private const string Police = """
        พลตำรวจเอก | Police General | - | พล.ต.อ.
        พลตำรวจโท | Police Lieutenant General | - | พล.ต.ท.
        พลตำรวจตรี | Police Major General | - | พล.ต.ต.
        พลตำรวจจัตวา | Police Brigadier General | - | พล.ต.จ.
        พันตำรวจเอก | Police Colonel | - | พ.ต.อ.
        พันตำรวจโท | Police Lieutenant Colonel | - | พ.ต.ท.
        พันตำรวจตรี | Police Major | - | พ.ต.ต.
        ร้อยตำรวจเอก | Police Captain | - | ร.ต.อ.
        ร้อยตำรวจโท | Police Lieutenant | - | ร.ต.ท.
        ร้อยตำรวจตรี | Police Sub-Lieutenant | - | ร.ต.ต.
        ดาบตำรวจ | Police Senior Sergeant Major | - | ด.ต.
        จ่าสิบตำรวจ | Police Sergeant Major | - | จ.ส.ต.
        สิบตำรวจเอก | Police Sergeant | - | ส.ต.อ.
        สิบตำรวจโท | Police Corporal | - | ส.ต.ท.
        สิบตำรวจตรี | Police Lance Corporal | - | ส.ต.ต.
        พลตำรวจ | Police Constable | - | พลฯ
        """;

    private const string Military = """
        พลเอก | General | - | พล.อ.
        พลโท | Lieutenant General | - | พล.ท.
        พลตรี | Major General | - | พล.ต.
        พลจัตวา | Brigadier General | - | พล.จ.
        พันเอกพิเศษ | Special Colonel | - | พ.อ.(พิเศษ),พ.อ.พิเศษ,พันเอก(พิเศษ)
        พันเอก | Colonel | - | พ.อ.
        พันโท | Lieutenant Colonel | - | พ.ท.
        พันตรี | Major | - | พ.ต.
        ร้อยเอก | Captain | - | ร.อ.
        ร้อยโท | Lieutenant | - | ร.ท.
        ร้อยตรี | Second Lieutenant | - | ร.ต.
        จ่าสิบเอก | Master Sergeant First Class | - | จ.ส.อ.
        จ่าสิบโท | Master Sergeant Second Class | - | จ.ส.ท.
        จ่าสิบตรี | Master Sergeant Third Class | - | จ.ส.ต.
        สิบเอก | Sergeant | - | ส.อ.
        สิบโท | Corporal | - | ส.ท.
        สิบตรี | Lance Corporal | - | ส.ต.
        พลทหาร | Private | - | พลฯ ทหาร
        พลเรือเอก | Admiral | - | พล.ร.อ.
        พลเรือโท | Vice Admiral | - | พล.ร.ท.
        พลเรือตรี | Rear Admiral | - | พล.ร.ต.
        นาวาเอก | Captain (Navy) | - | น.อ.
        นาวาโท | Commander | - | น.ท.
        นาวาตรี | Lieutenant Commander | - | น.ต.
        เรือเอก | Lieutenant (Navy) | - | ร.อ.
        เรือโท | Lieutenant Junior Grade | - | ร.ท.
        เรือตรี | Sub-Lieutenant (Navy) | - | ร.ต.
        พันจ่าเอก | Chief Petty Officer First Class | - | พ.จ.อ.
        พันจ่าโท | Chief Petty Officer Second Class | - | พ.จ.ท.
        พันจ่าตรี | Chief Petty Officer Third Class | - | พ.จ.ต.
        จ่าเอก | Petty Officer First Class | - | จ.อ.
        จ่าโท | Petty Officer Second Class | - | จ.ท.
        จ่าตรี | Petty Officer Third Class | - | จ.ต.
        พลอากาศเอก | Air Chief Marshal | - | พล.อ.อ.
        พลอากาศโท | Air Marshal | - | พล.อ.ท.
        พลอากาศตรี | Air Vice Marshal | - | พล.อ.ต.
        นาวาอากาศเอก | Group Captain | - | น.อ.
        นาวาอากาศโท | Wing Commander | - | น.ท.
        นาวาอากาศตรี | Squadron Leader | - | น.ต.
        เรืออากาศเอก | Flight Lieutenant | - | ร.อ.
        เรืออากาศโท | Flying Officer | - | ร.ท.
        เรืออากาศตรี | Pilot Officer | - | ร.ต.
        พันจ่าอากาศเอก | Flight Sergeant First Class | - | พ.อ.อ.
        พันจ่าอากาศโท | Flight Sergeant Second Class | - | พ.อ.ท.
        พันจ่าอากาศตรี | Flight Sergeant Third Class | - | พ.อ.ต.
        จ่าอากาศเอก | Sergeant (Air Force) | - | จ.อ.
        จ่าอากาศโท | Corporal (Air Force) | - | จ.ท.
        จ่าอากาศตรี | Leading Aircraftman | - | จ.ต.
        นายกองเอก | Volunteer Defence Colonel | - |
        นายกองโท | Volunteer Defence Lieutenant Colonel | - |
        นายกองตรี | Volunteer Defence Major | - |
        นายหมวดเอก | Volunteer Defence Captain | - | มว.อ.
        นายหมวดโท | Volunteer Defence Lieutenant | - | มว.ท.
        นายหมวดตรี | Volunteer Defence Sub-Lieutenant | - | มว.ต.
        """;

    private const string Noble = """
        พระองค์เจ้า | Prince or Princess | - | พ.จ.
        หม่อมเจ้า | Serene Highness | - | ม.จ.
        หม่อมราชวงศ์ | Mom Rajawongse | - | ม.ร.ว.,มรว.
        หม่อมหลวง | Mom Luang | - | ม.ล.,มล.
        หม่อม | Mom | - |
        ท่านผู้หญิง | Than Phu Ying | F |
        คุณหญิง | Khun Ying | F |
        """;

    private const string Religious = """
        พระ | Phra | M |
        พระภิกษุ | Phra Bhikkhu | M |
        พระมหา | Phra Maha | M |
        พระอาจารย์ | Phra Ajahn | M |
        พระอธิการ | Phra Athikan | M |
        พระปลัด | Phra Palat | M |
        พระสมุห์ | Phra Samu | M |
        พระใบฎีกา | Phra Baidika | M |
        พระครู | Phra Khru | M |
        พระครูปลัด | Phra Khru Palat | M |
        พระครูสมุห์ | Phra Khru Samu | M |
        พระครูใบฎีกา | Phra Khru Baidika | M |
        พระครูสังฆรักษ์ | Phra Khru Sangkharak | M |
        พระครูวินัยธร | Phra Khru Winaithon | M |
        พระครูธรรมธร | Phra Khru Thammathon | M |
        สามเณร | Novice | M | ส.ณ.
        หลวงพ่อ | Luang Pho | M |
        หลวงปู่ | Luang Pu | M |
        หลวงตา | Luang Ta | M |
        แม่ชี | Mae Chi (nun) | F |
        ภิกษุณี | Bhikkhuni | F |
        บาทหลวง | Reverend Father | M |
        ซิสเตอร์ | Sister | F |
        ภราดา | Brother | M |
        ศาสนาจารย์ | Reverend | - | ศจ.
        อิหม่าม | Imam | M |
        """;

    private const string Academic = """
        ดอกเตอร์ | Dr. | - | ดร.,Dr.
        ศาสตราจารย์เกียรติคุณ | Professor Emeritus | - |
        ศาสตราจารย์ | Professor | - | ศ.
        รองศาสตราจารย์ | Associate Professor | - | รศ.
        ผู้ช่วยศาสตราจารย์ | Assistant Professor | - | ผศ.
        อาจารย์ | Lecturer | - | อ.,อจ.
        """;

    private const string Health = """
        นายแพทย์ | Doctor | M | นพ.,น.พ.
        แพทย์หญิง | Doctor | F | พญ.,พ.ญ.
        ทันตแพทย์หญิง | Dentist | F | ทพญ.,ทพ.ญ.
        ทันตแพทย์ | Dentist | M | ทพ.
        เภสัชกรหญิง | Pharmacist | F | ภญ.
        เภสัชกร | Pharmacist | M | ภก.
        สัตวแพทย์หญิง | Veterinarian | F | สพ.ญ.,สพญ.
        นายสัตวแพทย์ | Veterinarian | M | น.สพ.,นสพ.
        นักเทคนิคการแพทย์หญิง | Medical Technologist | F | ทนพญ.
        นักเทคนิคการแพทย์ | Medical Technologist | M | ทนพ.
        """;

    /// <summary>All titles; each rank also for women (…หญิง) and as acting rank (ว่าที่…).</summary>
    public static PersonPrefix[] Build()
    {
        PersonPrefix[] ranks = [.. Rows(Police, PrefixKind.Police), .. Rows(Military, PrefixKind.Military)];
        PersonPrefix[] all = [.. ranks, .. ranks.Select(OfWoman)];
        return
        [
            .. Rows(Civil, PrefixKind.Civil), .. all, .. all.Select(Acting), .. Rows(Noble, PrefixKind.Noble),
            .. Rows(Religious, PrefixKind.Religious), .. Rows(Academic, PrefixKind.Academic), .. Rows(Health, PrefixKind.Health),
        ];
    }

    private static PersonPrefix OfWoman(PersonPrefix rank) => rank with
    {
        Thai = rank.Thai + "หญิง",
        Abbreviation = rank.Abbreviation + "หญิง",
        Sex = Sex.Female,
        Forms = [.. rank.Forms.Select(form => form + "หญิง"), .. rank.Forms.Select(form => form + "(หญิง)")],
    };

    private static PersonPrefix Acting(PersonPrefix rank) => rank with
    {
        Thai = "ว่าที่" + rank.Thai,
        Abbreviation = "ว่าที่ " + rank.Abbreviation,
        English = "Acting " + rank.English,
        Forms = ["ว่าที่" + rank.Thai, .. rank.Forms.Select(form => "ว่าที่ " + form)],
    };

    private static IEnumerable<PersonPrefix> Rows(string table, PrefixKind kind) =>
        from line in table.Split('\n')
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        let others = cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries)
        let abbreviation = others.FirstOrDefault(form => ThaiLetters.IsThai(form[0])) ?? cells[0]
        let sex = cells[2] switch { "M" => Sex.Male, "F" => Sex.Female, _ => (Sex?)null }
        select new PersonPrefix(cells[0], abbreviation, cells[1], sex, kind, [cells[0], .. others]);
}
