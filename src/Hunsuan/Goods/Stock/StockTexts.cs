using Hunsuan.Shared;

namespace Hunsuan.Goods.Stock;

internal static class StockTexts
{
    public static readonly Text Menu = new("สิ่งของของศูนย์", "Goods of centres");
    public static readonly Text Lead = new("ของที่ศูนย์มีให้และให้ยืม ของใกล้หมดหรือใกล้หมดอายุ", "What centres have to give and to lend, and what runs out or expires soon");
    public static readonly Text NoCentres = new("ยังไม่มีศูนย์ในพื้นที่ของท่าน", "There is no centre in your area yet");
    public static readonly Text NoCentresWhy = new("สิ่งของเก็บไว้ที่ศูนย์ เพิ่มศูนย์ก่อนแล้วจึงรับของเข้า", "Goods are kept at centres: add a centre first, then take things in");
    public static readonly Text Centres = new("ศูนย์", "Centres");
    public static readonly Text StockOf = new("สิ่งของที่ {0}", "Goods at {0}");
    public static readonly Text KindsThere = new("มีของให้ {0} ชนิด ให้ยืม {1} ชิ้น", "{0} kinds to give, {1} pieces to lend");
    public static readonly Text NeedCare = new("ต้องดูแล {0} ชนิด", "{0} kinds need care");
    public static readonly Text Nothing = new("ศูนย์นี้ยังไม่มีสิ่งของ", "This centre has no goods yet");
    public static readonly Text NothingWhy = new("รับของจากผู้บริจาคหรือหน่วยงานเข้าศูนย์ แล้วของจะแสดงที่นี่", "Take in what donors or agencies bring, and it stands here");
    public static readonly Text ToGive = new("ของที่ให้ขาด", "To give");
    public static readonly Text ToLend = new("อุปกรณ์ให้ยืม", "To lend");
    public static readonly Text There = new("มีให้ได้", "Can be given");
    public static readonly Text ExpiredThere = new("หมดอายุแล้ว {0} ตัดจำหน่ายได้จากล็อต", "{0} have expired; write them off from their lot");
    public static readonly Text NextExpiry = new("หมดอายุเร็วที่สุด", "Next to expire");
    public static readonly Text NoExpiry = new("ไม่มีวันหมดอายุ", "No expiry");
    public static readonly Text RunsOut = new("คาดว่าหมด", "Runs out");
    public static readonly Text RunsOutUnknown = new("ยังไม่ทราบ: มีการให้น้อยเกินไป", "Not known: too little was given");
    public static readonly Text RunsOutFar = new("อีกนานกว่าสิบปี", "In more than ten years");
    public static readonly Text RunsOutHow = new("คาดจากการให้ใน 90 วันที่ผ่านมา ต้องมีการให้อย่างน้อย 3 ครั้งใน 2 วัน และมีของมาแล้ว 14 วัน", "From what was given in the last 90 days; it takes 3 gifts on 2 days, and 14 days since the first came");
    public static readonly Text Lots = new("ล็อต", "Lots");
    public static readonly Text Lot = new("ล็อต {0}", "Lot of {0}");
    public static readonly Text Receive = new("รับของเข้า", "Take in");
    public static readonly Text ReceiveLead = new("ของที่ให้ขาดรับเป็นจำนวน อุปกรณ์ให้ยืมรับทีละชิ้นตามหมายเลข", "What is given comes by number; what is lent piece by piece, by the number on it");
    public static readonly Text Count = new("ตรวจนับ", "Count");
    public static readonly Text CountLead = new("นับของจริงทีละล็อต เว้นว่างหากยังไม่ได้นับ หากไม่ตรงกับบัญชีให้บอกเหตุผล", "Count lot by lot, and leave blank what was not counted. Where it differs from the book, say why");
    public static readonly Text Book = new("ตามบัญชี", "In the book");
    public static readonly Text Counted = new("นับได้", "Counted");
    public static readonly Text Movements = new("รายการเคลื่อนไหว", "Movements");
    public static readonly Text MovementsLead = new("ทุกครั้งที่ของเข้าหรือออก ไม่มีการแก้ไขย้อนหลัง", "Each time that things came or went; lines are never changed");
    public static readonly Text NoMovements = new("ไม่มีรายการ", "There are no movements");
    public static readonly Text NoMovementsWhy = new("เมื่อรับ ให้ ยืม หรือนับของ รายการจะแสดงที่นี่ ลองล้างตัวกรอง", "What is taken in, given, lent or counted stands here. Try it without the filters");
    public static readonly Text AllItems = new("ทุกชนิด", "All kinds");
    public static readonly Text AllKinds = new("ทุกประเภท", "All sorts");
    public static readonly Text Show = new("แสดง", "Show");
    public static readonly Text Export = new("ดาวน์โหลด CSV", "Download CSV");
    public static readonly Text Item = new("สิ่งของ", "Thing");
    public static readonly Text ItemNote = new("หน่วยนับและระยะเวลาให้ซ้ำเป็นข้อเสนอของระบบ จังหวัดกำหนดเองได้", "Units and periods are suggestions, for the province to decide");
    public static readonly Text Quantity = new("จำนวน", "How many");
    public static readonly Text QuantityHint = new("เฉพาะของที่ให้ขาด", "Only for what is given");
    public static readonly Text Unit = new("หน่วย", "Unit");
    public static readonly Text Pieces = new("ชิ้น", "pieces");
    public static readonly Text Serial = new("หมายเลขอุปกรณ์", "Number of the piece");
    public static readonly Text Serials = new("หมายเลขอุปกรณ์ให้ยืม", "Numbers of the pieces");
    public static readonly Text SerialsHint = new("เฉพาะอุปกรณ์ให้ยืม บรรทัดละหนึ่งหมายเลข", "Only for what is lent; one number a line");
    public static readonly Text Donor = new("ผู้บริจาคหรือหน่วยงานที่ให้", "Donor");
    public static readonly Text ReceivedOn = new("วันที่รับ", "Came on");
    public static readonly Text ExpiresOn = new("วันหมดอายุ", "Expires on");
    public static readonly Text ExpiresHint = new("เว้นว่างหากไม่มีหรือไม่ทราบ", "Leave empty where it bears none, or it is not known");
    public static readonly Text Move = new("โอนไปศูนย์อื่น", "Move to another centre");
    public static readonly Text ToCentre = new("โอนไปที่", "To");
    public static readonly Text NoOtherCentre = new("ไม่มีศูนย์อื่นในพื้นที่ที่ท่านดูแล", "You look after no other centre");
    public static readonly Text NoOtherCentreWhy = new("ให้ผู้ที่ดูแลทั้งสองศูนย์ เช่น เจ้าหน้าที่จังหวัด เป็นผู้โอน", "Somebody who looks after both centres, such as an officer of the province, moves it");
    public static readonly Text Choose = new("เลือก", "Choose");
    public static readonly Text WriteOff = new("ตัดจำหน่าย", "Write off");
    public static readonly Text Reason = new("เหตุผล", "Reason");
    public static readonly Text Day = new("วันที่", "Day");
    public static readonly Text What = new("รายการ", "What");
    public static readonly Text Who = new("ผู้บันทึก", "By");
    public static readonly Text Save = new("บันทึก", "Save");
    public static readonly Text Done = new("บันทึกแล้ว", "Done");
    public static readonly Text State = new("สถานะ", "State");

    public static readonly Text KindWrong = new("แฟ้ม goods/{0}.json มีจำนวนวันที่ใช้ไม่ได้", "The file goods/{0}.json has a number of days that can't be");
    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "Use at most {0} letters");
    public static readonly Text ItemRequired = new("เลือกสิ่งของ", "Choose the thing");
    public static readonly Text QuantityWrong = new("กรอกจำนวนเป็นตัวเลข เช่น 60", "Enter the number, such as 60");
    public static readonly Text CountWrong = new("กรอกจำนวนที่นับได้เป็นตัวเลข หากหมดแล้วกรอก 0", "Enter the number counted; 0 where nothing is left");
    public static readonly Text SerialsRequired = new("กรอกหมายเลขอุปกรณ์ บรรทัดละหนึ่งหมายเลข ไม่เกิน {0} ชิ้น", "Enter the numbers of the pieces, one a line, at most {0}");
    public static readonly Text DonorRequired = new("กรอกว่าใครให้มา เช่น อบต. วัด หรือผู้บริจาค", "Say who gave it, such as the local government, a temple or a donor");
    public static readonly Text CentreRequired = new("เลือกศูนย์", "Choose the centre");
    public static readonly Text SameCentre = new("ของอยู่ที่ศูนย์นี้อยู่แล้ว เลือกศูนย์อื่น", "It is at this centre already. Choose another");
    public static readonly Text CentreClosed = new("ศูนย์นี้ปิดแล้ว เลือกศูนย์อื่น", "This centre has closed. Choose another");
    public static readonly Text NotSoMany = new("ของในล็อตนี้เหลือไม่พอ อาจมีผู้อื่นนำไปแล้ว ดูจำนวนปัจจุบันแล้วลองใหม่", "There are not so many left in this lot; somebody may have taken some. Look at the number now and try again");
    public static readonly Text ReasonRequired = new("บอกเหตุผล", "Say why");
    public static readonly Text NothingCounted = new("กรอกจำนวนที่นับได้อย่างน้อยหนึ่งล็อต", "Enter what was counted of at least one lot");
    public static readonly Text DifferenceNeedsReason = new("บัญชีมี {0} นับได้ {1} บอกว่าเพราะเหตุใด", "The book says {0}, counted were {1}: say why");
    public static readonly Text ChangedMeanwhile = new("จำนวนในบัญชีเปลี่ยนระหว่างที่นับ นับล็อตนี้ใหม่", "The book changed while you counted. Count this lot again");

    public static Text Of(MovementKind kind) => kind switch
    {
        MovementKind.Received => new("รับเข้า", "Came in"),
        MovementKind.Given => new("ให้ครัวเรือน", "Given"),
        MovementKind.TakenBack => new("ยกเลิกการให้", "Gift taken back"),
        MovementKind.MovedOut => new("โอนออก", "Moved away"),
        MovementKind.MovedIn => new("โอนเข้า", "Moved here"),
        MovementKind.Counted => new("ปรับตามการนับ", "Put right by counting"),
        MovementKind.WrittenOff => new("ตัดจำหน่าย", "Written off"),
        MovementKind.Lent => new("ให้ยืม", "Lent"),
        MovementKind.Returned => new("รับคืน", "Came back"),
        MovementKind.Lost => new("สูญหาย", "Lost"),
        MovementKind.Found => new("พบคืน", "Found"),
    };
}
