using Hunsuan.Shared;

namespace Hunsuan.Centres;

internal static class CentreTexts
{
    public static readonly Text Menu = new("ศูนย์ช่วยเหลือสังคม", "Centres");
    public static readonly Text Lead = new("ศูนย์ทุกประเภท ดูแลพื้นที่ใด เปิดเมื่อไร และติดต่ออย่างไร", "Centres of all kinds: whom each serves, when it is open and how to reach it");
    public static readonly Text None = new("ไม่พบศูนย์", "No centre found");
    public static readonly Text NoneWhy = new("ยังไม่มีศูนย์ในทำเนียบ หรือตัวกรองแคบเกินไป", "None is in the directory yet, or the filters leave nothing");
    public static readonly Text AllCentres = new("ดูศูนย์ทั้งหมด", "See all centres");
    public static readonly Text Add = new("เพิ่ม", "Add");
    public static readonly Text AddCentre = new("เพิ่มศูนย์", "Add a centre");
    public static readonly Text Change = new("แก้ไขข้อมูลศูนย์", "Change the centre");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Search = new("ค้นหา", "Search");
    public static readonly Text Filters = new("ค้นหาศูนย์", "Find a centre");
    public static readonly Text AnyKind = new("ทุกประเภท", "All kinds");
    public static readonly Text Ended = new("รวมศูนย์ที่ปิดแล้ว", "With closed ones");
    public static readonly Text Count = new("{0} ศูนย์", "{0} centres");
    public static readonly Text TakeSheet = new("ส่งออก CSV", "Export CSV");
    public static readonly Text Print = new("พิมพ์หน้านี้ได้จากเบราว์เซอร์ มีคิวอาร์ให้สแกนกลับมา", "Print this page from the browser; it bears a QR code that leads back");
    public static readonly Text QrLabel = new("คิวอาร์ไปยังหน้านี้: {0}", "QR code of this page: {0}");

    public static readonly Text Place = new("พื้นที่", "Place");
    public static readonly Text PlaceHint = new("ชื่อตำบล อำเภอ จังหวัด หรือรหัส", "Sub-district, district, province, or the code");
    public static readonly Text PlaceUnknown = new("ไม่รู้จักพื้นที่ “{0}” จึงแสดงทุกพื้นที่ ลองชื่อตำบลกับอำเภอ", "No area is called “{0}”, so all are shown. Try sub-district and district");
    public static readonly Text PlaceWhich = new("มีหลายพื้นที่ชื่อ “{0}” เลือกหนึ่งแห่ง", "Several areas are called “{0}”. Choose one");
    public static readonly Text Words = new("ชื่อศูนย์หรือสถานที่", "Name of centre or host");

    public static readonly Text Name = new("ชื่อศูนย์", "Name");
    public static readonly Text Kind = new("ประเภทศูนย์", "Kind");
    public static readonly Text Area = new("ตั้งอยู่ที่", "Stands in");
    public static readonly Text AreaHint = new("ตำบล หรือหมู่บ้าน พื้นที่ที่ดูแลกำหนดในขั้นต่อไป", "Sub-district or village. Whom it serves is asked next");
    public static readonly Text Host = new("สถานที่ของ", "Hosted by");
    public static readonly Text HostName = new("ชื่อสถานที่", "Name of the host");
    public static readonly Text HostHint = new("เช่น วัดหัวฝาย อบต.สันกลาง", "Such as a temple or local government");
    public static readonly Text Address = new("ที่อยู่หรือจุดสังเกต", "Address or landmark");
    public static readonly Text Latitude = new("ละติจูด", "Latitude");
    public static readonly Text Longitude = new("ลองจิจูด", "Longitude");
    public static readonly Text DegreesHint = new("ทศนิยม เช่น {0} เว้นว่างได้", "Decimal, such as {0}; may be empty");
    public static readonly Text Position = new("พิกัด", "Position");
    public static readonly Text Phone = new("โทรศัพท์", "Telephone");
    public static readonly Text OpenedOn = new("เปิดดำเนินการวันที่", "In service since");
    public static readonly Text NotYetOpen = new("จะเปิด {0}", "Opens on {0}");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");

    public static readonly Text Serves = new("ดูแลพื้นที่", "Serves");
    public static readonly Text ServesNobody = new("ยังไม่ได้กำหนดพื้นที่บริการ ศูนย์นี้จึงยังไม่ดูแลใคร", "No area is named yet, so this centre serves nobody");
    public static readonly Text NobodyShort = new("ยังไม่กำหนด", "Nobody yet");
    public static readonly Text Catchment = new("พื้นที่บริการ", "Whom it serves");
    public static readonly Text CatchmentLead = new("เพิ่มได้หลายพื้นที่ ข้ามอำเภอได้ และหลายศูนย์ดูแลพื้นที่เดียวกันได้", "As many areas as needed, in several districts too; centres may share an area");
    public static readonly Text NowCatchment = new("บันทึกศูนย์แล้ว บอกต่อว่าดูแลพื้นที่ใด", "The centre is saved. Now say whom it serves");
    public static readonly Text AddArea = new("เพิ่มพื้นที่", "Add an area");
    public static readonly Text AddAreaHint = new("ตำบล อำเภอ จังหวัด หรือหมู่บ้าน (รหัส 8 หลัก) ทั้งหมดของพื้นที่นั้น", "Sub-district, district, province, or village (8 digits); the whole of it");
    public static readonly Text TakeAway = new("เอาออก", "Take away");

    public static readonly Text Close = new("ปิดศูนย์", "Close the centre");
    public static readonly Text CloseLead = new("ประวัติ คณะกรรมการ และภาพยังอยู่ครบ เปิดอีกครั้งได้", "Its history, committee and photos stay, and it can be opened again");
    public static readonly Text ClosedOn = new("ปิดตั้งแต่วันที่", "Closed from");
    public static readonly Text Reopen = new("เปิดศูนย์อีกครั้ง", "Open it again");
    public static readonly Text ClosedSince = new("ปิดแล้วตั้งแต่ {0}", "Closed since {0}");
    public static readonly Text ServicesHere = new("บริการที่ศูนย์นี้", "Services offered here");
    public static readonly Text NoServices = new("ยังไม่ได้ระบุบริการ", "No service is named yet");
    public static readonly Text ChangePart = new("แก้ไข", "Change");
    public static readonly Text Saved = new("บันทึกแล้ว", "Saved");

    public static readonly Text NameRequired = new("กรอกชื่อศูนย์", "Enter a name");
    public static readonly Text NameTaken = new("ในตำบลนี้มีศูนย์ชื่อนี้แล้ว เปิดศูนย์เดิมแล้วแก้ไข หรือใช้ชื่ออื่น", "There is a centre of this name here. Open and change that one, or use another name");
    public static readonly Text KindRequired = new("เลือกประเภทศูนย์", "Choose a kind");
    public static readonly Text SubdistrictRequired = new("เลือกถึงระดับตำบล", "Choose a sub-district");
    public static readonly Text AreaNotYours = new("พื้นที่นี้อยู่นอกพื้นที่ที่คุณดูแล เลือกพื้นที่ของคุณ", "This area is not one that you look after. Choose one of yours");
    public static readonly Text AreaUnknown = new("ไม่รู้จักพื้นที่นี้ กรอกชื่อตำบลกับอำเภอ", "This area is not known. Enter sub-district and district");
    public static readonly Text AreaHeld = new("อยู่ใน{0}ที่เพิ่มไว้แล้ว", "It lies in {0}, which is named already");
    public static readonly Text AreaGone = new("พื้นที่นี้ถูกเอาออกไปแล้ว", "This area was taken away already");
    public static readonly Text HostKindWrong = new("เลือกประเภทสถานที่จากรายการ", "Choose the kind of host from the list");
    public static readonly Text BothDegrees = new("กรอกละติจูดและลองจิจูดทั้งคู่ หรือเว้นว่างทั้งคู่", "Enter both latitude and longitude, or neither");
    public static readonly Text LatitudeWrong = new("ละติจูดของไทยอยู่ระหว่าง 5 ถึง 21 เช่น 19.55", "Latitudes of Thailand lie between 5 and 21, such as 19.55");
    public static readonly Text LongitudeWrong = new("ลองจิจูดของไทยอยู่ระหว่าง 96 ถึง 106.5 เช่น 99.74", "Longitudes of Thailand lie between 96 and 106.5, such as 99.74");
    public static readonly Text PhoneWrong = new("กรอกหมายเลขโทรศัพท์ เช่น 053-721-234 081-234-5678 หรือ 1300", "Enter a telephone number, such as 053-721-234, 081-234-5678 or 1300");
    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "At most {0} letters");
    public static readonly Text OpenedAfterClosing = new("วันเปิดต้องก่อนวันที่ปิด", "It must have opened before it closed");
    public static readonly Text ClosedBeforeOpening = new("วันปิดต้องหลังวันเปิด {0}", "It must close after it opened on {0}");
    public static readonly Text AlreadyClosed = new("ศูนย์นี้ปิดอยู่แล้ว", "This centre is closed already");
    public static readonly Text NotClosed = new("ศูนย์นี้ยังไม่ได้ปิด", "This centre is not closed");

    public static readonly Text MapTitle = new("แผนที่ศูนย์", "Map of centres");
    public static readonly Text MapLead = new("จำนวนศูนย์ที่เปิดอยู่ ตามที่ตั้ง หรือตามพื้นที่ที่ดูแล", "Open centres by where they stand, or whom they serve");
    public static readonly Text Figure = new("นับ", "Count");
    public static readonly Text Standing = new("ศูนย์ที่ตั้งอยู่ในพื้นที่", "Centres that stand in the area");
    public static readonly Text ServingFigure = new("ศูนย์ที่ดูแลทั้งพื้นที่หรือบางส่วน", "Centres that serve the area or a part of it");
    public static readonly Text NoMap = new("พื้นที่นี้ไม่มีแผนที่ ดูจากตาราง", "There is no map of this area; see the table");
    public static readonly Text Without = new("{0} จาก {1} พื้นที่ยังไม่มีศูนย์", "{0} of {1} areas have none");
    public static readonly Text Subdivision = new("พื้นที่", "Area");
    public static readonly Text Centres = new("ศูนย์", "Centres");
    public static readonly Text Show = new("แสดง", "Show");
    public static readonly Text Wider = new("พื้นที่รอบนอก", "The area around");
    public static readonly Text ToList = new("รายการศูนย์", "List of centres");

    public static Text Of(HostKind kind) => kind switch
    {
        HostKind.Temple => new("วัด", "Temple"),
        HostKind.LocalGovernment => new("องค์กรปกครองส่วนท้องถิ่น", "Local government"),
        HostKind.ElderlyCentre => new("ศูนย์ผู้สูงอายุ", "Elderly centre"),
        HostKind.School => new("โรงเรียน", "School"),
        HostKind.HealthCentre => new("หน่วยบริการสุขภาพ", "Health centre"),
        HostKind.CommunityHall => new("ศาลาหรืออาคารชุมชน", "Community hall"),
        HostKind.Mosque => new("มัสยิด", "Mosque"),
        HostKind.Church => new("โบสถ์คริสต์", "Church"),
        HostKind.Home => new("บ้านของอาสาสมัคร", "A volunteer's home"),
        HostKind.Other => new("อื่น ๆ", "Other"),
    };
}
