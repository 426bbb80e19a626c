using Hunsuan.Shared;

namespace Hunsuan.Centres.Services;

internal static class ServiceTexts
{
    public static readonly Text Menu = new("ทำเนียบบริการ", "Service directory");
    public static readonly Text Lead = new("บริการของทุกภาคส่วน ค้นตามความต้องการและพื้นที่", "Services of all sectors, by need and place");
    public static readonly Text Find = new("ค้นหาบริการ", "Find services");
    public static readonly Text NeedWords = new("ต้องการอะไร", "What is needed?");
    public static readonly Text NeedHint = new("เช่น ผ้าอ้อม ทางลาด ท้องไม่พร้อม พิมพ์อย่างที่พูด", "Such as diapers, ramp, scholarship, in everyday words");
    public static readonly Text Search = new("ค้นหา", "Search");
    public static readonly Text Add = new("เพิ่มบริการ", "Add a service");
    public static readonly Text Change = new("แก้ไขบริการ", "Change the service");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Understood = new("เข้าใจว่าหมายถึง", "Understood as");
    public static readonly Text AllNeeds = new("เลือกตามความต้องการ", "Choose by need");
    public static readonly Text None = new("ไม่พบบริการ", "No service found");
    public static readonly Text NoneWhy = new("ลองคำอื่น เลือกความต้องการจากรายการ หรือเอาพื้นที่ออก", "Try other words, choose a need from the list, or leave the place out");
    public static readonly Text Count = new("พบ {0} บริการ", "{0} services found");
    public static readonly Text Cut = new("แสดง {0} รายการแรกที่ใกล้ที่สุด ระบุคำให้แคบลง", "The {0} nearest are shown. Use more words to narrow it");
    public static readonly Text Export = new("ส่งออกแบบ HSDS 3.1 (JSON)", "Export as HSDS 3.1 (JSON)");

    public static readonly Text Name = new("ชื่อบริการ", "Name");
    public static readonly Text What = new("บริการนี้คืออะไร", "What it is");
    public static readonly Text Organisation = new("องค์กร", "Organisation");
    public static readonly Text ChooseOrganisation = new("เลือกองค์กร", "Choose an organisation");
    public static readonly Text OrganisationHint = new("ไม่มีในรายการให้ผู้ดูแลระบบเพิ่มองค์กรก่อน", "If it is not in the list, an administrator adds it first");
    public static readonly Text KeptIn = new("พื้นที่ที่ดูแลข้อมูลนี้", "Kept right by the area");
    public static readonly Text KeptInHint = new("เจ้าหน้าที่ของพื้นที่นี้ตรวจและแก้ไขข้อมูล พื้นที่ให้บริการกำหนดในขั้นต่อไป", "Officers of this area check and change the entry. Where it is given is asked next");
    public static readonly Text Needs = new("ตอบความต้องการ", "Needs that it meets");
    public static readonly Text NeedsHint = new("เลือกได้หลายข้อ ใช้ในการค้นหา", "As many as fit; people find it by these");
    public static readonly Text Criteria = new("ใครใช้ได้", "Who may have it");
    public static readonly Text Papers = new("เอกสารที่ใช้", "Papers needed");
    public static readonly Text PapersHint = new("หนึ่งอย่างต่อบรรทัด", "One on each line");
    public static readonly Text HowToApply = new("ขอรับอย่างไร", "How to apply");
    public static readonly Text Cost = new("ค่าใช้จ่าย", "Cost");
    public static readonly Text CostHint = new("เช่น ไม่มีค่าใช้จ่าย เว้นว่างหากไม่ทราบ", "Such as free of charge; empty where it is not known");
    public static readonly Text HoursHint = new("เว้นว่างทุกวันหากเปิดตามเวลาของศูนย์ หรือไม่ทราบ เช่น 8.30-12.00, 13.00-16.30 หรือ 24 ชม.", "All empty where it keeps the hours of its centre, or they are not known. Such as 8:30-12:00, 13:00-16:30, or 24 hours");
    public static readonly Text Phone = new("โทรศัพท์", "Telephone");
    public static readonly Text Line = new("ไลน์", "LINE");
    public static readonly Text LineHint = new("ชื่อบัญชี เช่น @name", "Name of the account, such as @name");
    public static readonly Text Web = new("เว็บไซต์", "Website");
    public static readonly Text Email = new("อีเมล", "E-mail");
    public static readonly Text Languages = new("ภาษา", "Languages");
    public static readonly Text CapacityMost = new("รับได้พร้อมกันมากสุด", "Places in all");
    public static readonly Text CapacityFree = new("ว่างตอนนี้", "Free now");
    public static readonly Text CapacityUnit = new("หน่วย", "Unit");
    public static readonly Text UnitHint = new("เช่น เตียง คน", "Such as beds, persons");
    public static readonly Text Capacity = new("ความจุ", "Capacity");
    public static readonly Text CapacityOf = new("ว่าง {0} จาก {1} {2} เมื่อ {3}", "{0} of {1} {2} free on {3}");
    public static readonly Text Benefit = new("สวัสดิการในทำเนียบสวัสดิการ", "Benefit of the catalogue");
    public static readonly Text NoBenefit = new("ไม่ใช่สวัสดิการในทำเนียบ", "None of the catalogue");
    public static readonly Text OfBenefit = new("ใครให้บริการนี้บ้าง", "Services that give it");
    public static readonly Text RecheckMonths = new("ตรวจซ้ำทุก", "Check again every");
    public static readonly Text ChooseMonths = new("เลือกระยะตรวจซ้ำ", "Choose how often");
    public static readonly Text Months = new("{0} เดือน", "{0} months");
    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");

    public static readonly Text Where = new("ให้บริการที่ไหน", "Where it is given");
    public static readonly Text Areas = new("พื้นที่ให้บริการ", "Areas served");
    public static readonly Text NowWhere = new("บันทึกบริการแล้ว บอกต่อว่าให้บริการที่ไหน", "The service is saved. Now say where it is given");
    public static readonly Text ServesNobody = new("ยังไม่ได้กำหนดพื้นที่ บริการนี้จึงยังไม่ให้ใคร", "No area is named yet, so this service is for nobody");
    public static readonly Text WholeCountry = new("ให้ทั้งประเทศ", "For the whole country");
    public static readonly Text AtCentres = new("ให้ที่ศูนย์", "Offered at centres");
    public static readonly Text NoCentre = new("ยังไม่ได้ระบุศูนย์", "No centre is named");
    public static readonly Text Centre = new("ศูนย์", "Centre");
    public static readonly Text ChooseCentre = new("เลือกศูนย์", "Choose a centre");
    public static readonly Text AddCentre = new("เพิ่มศูนย์", "Add the centre");

    public static readonly Text Recheck = new("บริการที่ต้องตรวจซ้ำ", "Services to check again");
    public static readonly Text RecheckLead = new("โทรหรือถามองค์กร แล้วกดยืนยันหากยังถูกต้อง หรือเปิดแก้ไข", "Ask the organisation, then confirm what is still right, or change it");
    public static readonly Text NoneDue = new("ไม่มีบริการที่ถึงกำหนดตรวจ", "Nothing is due");
    public static readonly Text NoneDueWhy = new("รายการจะมาที่นี่เมื่อถึงวันตรวจซ้ำ", "Entries come here on the day on which they are to be checked again");
    public static readonly Text StillRight = new("ยังถูกต้อง", "Still right");
    public static readonly Text DueOn = new("ครบกำหนดตรวจ {0}", "Due on {0}");
    public static readonly Text VerifiedOn = new("ตรวจล่าสุด {0}", "Checked on {0}");
    public static readonly Text VerifiedOnBy = new("ตรวจล่าสุด {0} โดย {1}", "Checked on {0} by {1}");
    public static readonly Text Overdue = new("เลยกำหนดตรวจ โทรถามก่อนไป", "Overdue for a check; call before you go");
    public static readonly Text Confirmed = new("ยืนยันแล้ว ตรวจอีกครั้ง {0}", "Confirmed; to be checked again on {0}");
    public static readonly Text End = new("ไม่มีบริการนี้แล้ว", "It is offered no more");
    public static readonly Text GoOn = new("มีบริการนี้อีกครั้ง", "It is offered again");
    public static readonly Text EndedOn = new("ไม่มีบริการนี้แล้วตั้งแต่ {0}", "Offered no more since {0}");

    public static readonly Text NameRequired = new("กรอกชื่อบริการ", "Enter a name");
    public static readonly Text WhatRequired = new("บอกว่าบริการนี้คืออะไร", "Say what it is");
    public static readonly Text OrganisationRequired = new("เลือกองค์กรที่ให้บริการ", "Choose the organisation that offers it");
    public static readonly Text NeedRequired = new("เลือกความต้องการอย่างน้อยหนึ่งข้อ มิฉะนั้นจะค้นไม่พบ", "Choose at least one need, or nobody will find it");
    public static readonly Text NeedWrong = new("เลือกความต้องการจากรายการ", "Choose needs from the list");
    public static readonly Text WebWrong = new("กรอกที่อยู่เว็บไซต์ เช่น https://www.example.org", "Enter a web address, such as https://www.example.org");
    public static readonly Text EmailWrong = new("กรอกอีเมล เช่น name@example.org", "Enter an e-mail address, such as name@example.org");
    public static readonly Text LanguageWrong = new("เลือกภาษาจากรายการ", "Choose languages from the list");
    public static readonly Text CountWrong = new("กรอกจำนวนเต็มตั้งแต่ 0", "Enter a whole number from 0");
    public static readonly Text FreeTooMany = new("จำนวนว่างมากกว่าจำนวนทั้งหมด", "More are free than there are");
    public static readonly Text UnitRequired = new("บอกหน่วย เช่น เตียง", "Say of what, such as beds");
    public static readonly Text BenefitWrong = new("ไม่มีสวัสดิการนี้ในทำเนียบ เลือกจากรายการ", "There is no such benefit; choose from the list");
    public static readonly Text RecheckRequired = new("เลือกว่าจะตรวจซ้ำเมื่อไร", "Choose when it is to be checked again");
    public static readonly Text CentreRequired = new("เลือกศูนย์จากรายการ", "Choose a centre from the list");
    public static readonly Text CentreTaken = new("ระบุศูนย์นี้ไว้แล้ว", "This centre is named already");
    public static readonly Text HasEnded = new("บริการนี้ยุติไปแล้ว", "This service has ended");
    public static readonly Text NotEnded = new("บริการนี้ยังมีอยู่", "This service has not ended");
    public static readonly Text ExportCommand = new("เขียนทำเนียบบริการเป็นไฟล์ HSDS 3.1", "Write the service directory as HSDS 3.1");
    public static readonly Text Command = new("ทำเนียบบริการ", "The service directory");
    public static readonly Text FileArgument = new("ไฟล์ JSON ที่จะเขียน", "The JSON file to write");
    public static readonly Text CannotWrite = new("เขียน {0} ไม่ได้ ตรวจโฟลเดอร์และสิทธิ", "{0} can't be written. Check the folder and its rights");
    public static readonly Text Written = new("เขียน {0} บริการลง {1}", "Wrote {0} services to {1}");

    public static Text Of(Reach reach) => reach switch
    {
        Reach.Serves => new("ให้บริการที่นี่", "Serves this place"),
        Reach.ServesPart => new("ให้บริการบางส่วนของพื้นที่", "Serves a part of it"),
        Reach.InDistrict => new("อยู่อำเภอเดียวกัน", "In the same district"),
        Reach.InProvince => new("อยู่จังหวัดเดียวกัน", "In the same province"),
        Reach.Elsewhere => new("พื้นที่อื่น", "Elsewhere"),
        Reach.NotAsked => new("ทุกพื้นที่", "All places"),
    };
}
