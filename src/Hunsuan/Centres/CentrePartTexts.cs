using Hunsuan.Centres.Committee;
using Hunsuan.Centres.Equipment;
using Hunsuan.Centres.Staff;
using Hunsuan.Shared;

namespace Hunsuan.Centres;

internal static class CentrePartTexts
{
    public static readonly Text Committee = new("คณะกรรมการศูนย์", "Committee");
    public static readonly Text CommitteeLead = new("ประธานมีครั้งละหนึ่งคน ผู้ที่พ้นหน้าที่ยังอยู่ในประวัติ", "One chair at a time. Those who left stay in the history");
    public static readonly Text NoCommittee = new("ยังไม่ได้บันทึกคณะกรรมการ", "No committee is recorded yet");
    public static readonly Text Chair = new("ประธานศูนย์", "Chair");
    public static readonly Text MemberName = new("ชื่อและชื่อสกุล", "Name");
    public static readonly Text Position = new("ตำแหน่ง", "Position");
    public static readonly Text From = new("ตั้งแต่วันที่", "From");
    public static readonly Text AddMember = new("เพิ่มกรรมการ", "Add a member");
    public static readonly Text EndToday = new("พ้นหน้าที่วันนี้", "Left today");
    public static readonly Text Since = new("ตั้งแต่ {0}", "Since {0}");
    public static readonly Text Between = new("{0} ถึง {1}", "{0} to {1}");
    public static readonly Text Former = new("อดีตกรรมการ {0} คน", "{0} former members");
    public static readonly Text MemberNameRequired = new("กรอกชื่อกรรมการ", "Enter the member's name");
    public static readonly Text PositionRequired = new("เลือกตำแหน่ง", "Choose a position");
    public static readonly Text ChairTaken = new("{0} เป็นประธานอยู่ บันทึกว่าพ้นหน้าที่ก่อน", "{0} is the chair. Record first that they left");
    public static readonly Text AlreadyLeft = new("บันทึกว่าพ้นหน้าที่ไปแล้ว", "This has been recorded already");

    public static readonly Text Staff = new("เจ้าหน้าที่และอาสาสมัคร", "Staff and volunteers");
    public static readonly Text StaffLead = new("ผู้ใช้ระบบที่ทำงานให้ศูนย์นี้ ไม่ได้เพิ่มสิทธิให้ สิทธิมาจากบทบาท", "Users of this program who work for the centre. It gives no permits; roles do");
    public static readonly Text NoStaff = new("ยังไม่ได้ระบุเจ้าหน้าที่", "Nobody is named yet");
    public static readonly Text User = new("ผู้ใช้", "User");
    public static readonly Text ChooseUser = new("เลือกผู้ใช้", "Choose a user");
    public static readonly Text UserHint = new("ผู้ที่ทำงานในพื้นที่ของศูนย์", "Those who work in the centre's area");
    public static readonly Text Duty = new("หน้าที่", "Duty");
    public static readonly Text AddStaff = new("เพิ่มผู้ทำงาน", "Add somebody");
    public static readonly Text UserRequired = new("เลือกผู้ใช้", "Choose a user");
    public static readonly Text UserElsewhere = new("ผู้ใช้นี้ไม่ได้ทำงานในพื้นที่ของศูนย์ เลือกจากรายการ", "This user does not work in the centre's area. Choose from the list");
    public static readonly Text AlreadyStaff = new("ผู้ใช้นี้อยู่ในรายชื่อแล้ว", "This user is named already");
    public static readonly Text DutyRequired = new("เลือกหน้าที่", "Choose a duty");

    public static readonly Text Equipment = new("อุปกรณ์", "Equipment");
    public static readonly Text EquipmentLead = new("สิ่งที่ศูนย์ใช้ทำงาน บันทึกชื่อเดิมซ้ำเพื่อแก้จำนวนหรือสภาพ", "What the centre works with. Enter the same name again to change number or state");
    public static readonly Text NoEquipment = new("ยังไม่ได้บันทึกอุปกรณ์", "No equipment is recorded yet");
    public static readonly Text What = new("อุปกรณ์", "What");
    public static readonly Text WhatHint = new("เช่น คอมพิวเตอร์ เครื่องพิมพ์ รถรับส่ง", "Such as computer, printer, van");
    public static readonly Text Quantity = new("จำนวน", "How many");
    public static readonly Text Condition = new("สภาพ", "State");
    public static readonly Text ConditionNotKnown = new("ยังไม่ได้ตรวจ", "Nobody has looked");
    public static readonly Text SeenOn = new("ตรวจเมื่อ", "Seen on");
    public static readonly Text SaveEquipment = new("บันทึกอุปกรณ์", "Save");
    public static readonly Text WhatRequired = new("กรอกชื่ออุปกรณ์", "Enter what it is");
    public static readonly Text QuantityWrong = new("กรอกจำนวนเต็ม 1 ถึง {0}", "Enter a whole number from 1 to {0}");
    public static readonly Text ConditionWrong = new("เลือกสภาพจากรายการ", "Choose the state from the list");

    public static readonly Text Opening = new("งานเปิดศูนย์และภาพ", "Opening and photos");
    public static readonly Text Album = new("ภาพของศูนย์", "Photos");
    public static readonly Text HeldOn = new("วันจัดงาน", "Day of the opening");
    public static readonly Text OpeningWords = new("ในงานมีอะไร", "What was done");
    public static readonly Text OpeningHint = new("เช่น มอบป้าย มอบถุงยังชีพ ไม่ต้องใส่ชื่อผู้รับ", "Such as signboard, relief bags. No names of those helped");
    public static readonly Text Signboard = new("ข้อความบนป้าย", "Words of the signboard");
    public static readonly Text NoPhotos = new("ยังไม่มีภาพ", "No photos yet");
    public static readonly Text AddPhoto = new("เพิ่มภาพ", "Add a photo");
    public static readonly Text PhotoHint = new("JPEG PNG หรือ WebP ไม่เกิน {0} MB ระบบตัดข้อมูลแฝง เช่น พิกัด วันที่ รุ่นกล้อง ออกทุกครั้ง ใช้ภาพที่ผู้อยู่ในภาพยินยอมเท่านั้น", "JPEG, PNG or WebP of at most {0} MB. Hidden data such as position, time and camera are always taken out. Only with the consent of those who are seen");
    public static readonly Text PhotoWhatHint = new("อ่านให้ผู้ที่มองไม่เห็นฟัง เช่น ป้ายศูนย์หน้าศาลาวัด", "Read aloud to those who can't see it, such as: signboard in front of the temple hall");
    public static readonly Text IsSignboard = new("เป็นภาพป้ายศูนย์", "It shows the signboard");
    public static readonly Text PhotoAdded = new("เพิ่มภาพแล้ว", "The photo was added");
    public static readonly Text RemovePhoto = new("ลบภาพ", "Remove the photo");
    public static readonly Text TooManyPhotos = new("มีภาพครบ {0} ภาพแล้ว ลบภาพเก่าก่อน", "There are {0} photos already. Remove one first");

    public static Text Of(CommitteePosition position) => position switch
    {
        CommitteePosition.Chair => new("ประธาน", "Chair"),
        CommitteePosition.ViceChair => new("รองประธาน", "Vice chair"),
        CommitteePosition.Secretary => new("เลขานุการ", "Secretary"),
        CommitteePosition.Treasurer => new("เหรัญญิก", "Treasurer"),
        CommitteePosition.Member => new("กรรมการ", "Member"),
        CommitteePosition.Adviser => new("ที่ปรึกษา", "Adviser"),
    };

    public static Text Of(CentreDuty duty) => duty switch
    {
        CentreDuty.Worker => new("เจ้าหน้าที่", "Worker"),
        CentreDuty.Volunteer => new("อาสาสมัคร", "Volunteer"),
    };

    public static Text Of(EquipmentCondition condition) => condition switch
    {
        EquipmentCondition.Good => new("ดี", "Good"),
        EquipmentCondition.Worn => new("เก่า ยังใช้ได้", "Worn, but works"),
        EquipmentCondition.Broken => new("ชำรุด", "Broken"),
    };
}
