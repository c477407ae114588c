/*
 * Given names whose bearers' gender is certain, as far as people in office in the languages of diplomacy go. Names that
 * are a man's in one language and a woman's in another (Andrea, Jean, Karen, Michele, Nicola, Jan, Joan, Simone, Kim,
 * Dominique, Laurence …) are left out: nothing is said of them.
 */

/** Names of women. */
export const womensNames = `
  Abigail Adriana Adrienne Agnes Agnieszka Aicha Aida Aisha Aishath Alejandra Aleksandra Alena Alessandra Alexandra
  Alexia Alice Alicia Alison Alla Alma Alya Amanda Amelia Amelie Amina Aminata Amna Amy Ana Anastasia Anastasiia
  Angela Angelica Angelina Anita Ann Anna Annalena Anne Annegret Annelies Annette Annika Antoinette Antonia Anu
  Arancha Ariana Arlette Asma Asmaa Assel Astrid Audrey Aurelie Avril Awa Baleka Barbara Barbora Beata Beatrice
  Beatriz Benazir Benedicta Benita Bernadette Betty Bianca Bimala Bineta Bintou Bisera Blanca Bonnie Bouthaina Brenda
  Bridget Brigitte Buthaina Camilla Carla Carmen Carol Carolina Caroline Carolyn Catarina Catherine Cecile Cecilia
  Celinda Celine Chantal Charlotte Christiane Christina Christine Chrystia Claire Clara Clare Claudette Claudia
  Colette Condoleezza Consuelo Corinne Cristina Cynthia Daiana Daina Dalia Damares Daniela Danielle Dariga Deb Deborah
  Delcy Delia Denise Denitsa Diana Diane Dilfuza Dilma Dolores Donatella Dora Doris Dorothea Dorothy Dragana Eda Edith
  Edna Eka Ekaterina Ekaterine Eleanor Elena Eleonora Elina Elisa Elisabeth Elisabetta Elise Eliza Elizabeth Ella
  Ellen Elma Elsa Elvira Elwira Ema Emilia Emily Emine Emma Epsy Erika Erna Esperanza Esther Eugenia Eun-hye Eva
  Eveline Evelyn Evika Ewa Fadila Fatima Fatma Fatou Fatoumata Fawzia Federica Fiona Florence Floriane Francesca
  Francisca Francoise Frauke Frederica Gabriela Genevieve Genoveva Gertrude Geun-hye Ghada Gina Giorgia Gisela Gisele
  Giulia Gloria Gordana Grace Graciela Gro Guadalupe Gulshara Gwendolyn Habiba Hadja Hala Halima Hanan Hanke Hanna
  Hannah Hanne Harriet Hawa Heather Hedwig Heidi Hela Helen Helena Helene Helga Helle Henriette Hilary Hilda Hilde
  Hillary Hina Ida Iliana Ilse Ilze Ina Inara Ines Inga Inge Ingeborg Ingrid Ingrida Inna Inonge Ioana Irena Irene
  Irina Iris Iryna Isabel Isabella Isabelle Ivana Ivanka Iveta Ivonne Jacinda Jacqueline Jadranka Jadwiga Jana Jane
  Janet Janice Jeanine Jeanne Jelena Jennifer Jenny Jessica Jill Joanna Joanne Johanna Josefa Josefina Josephine Joyce
  Juana Judith Julia Juliana Julie Julieta Julija Jutta Kadri Kaja Kamala Kaouther Karin Karina Karolina Karoline
  Katalin Katarina Kate Kateryna Katharina Katherine Kathleen Kathryn Katia Katja Katri Katrin Keiko Kersti Ketevan
  Khatuna Khawla Khrystyna Kirsten Kirsti Klara Kolinda Kristalina Kristiina Kristin Kristina Krisztina Ksenia
  Kyung-wha Laila Lara Larisa Larissa Larysa Latifa Laura Laurette Lea Leena Leila Lena Leni Lesia Leticia Leyla Liana
  Lidia Lilia Liliana Lina Linda Lindiwe Lisa Liudmyla Ljiljana Lolwah Loretta Louise Lubna Lucia Lucie Lucy Ludivine
  Ludmila Luisa Luiza Luljeta Lydia Lynda Lyudmila Madeleine Magda Magdalena Maha Maia Maja Majlinda Makiko Manuela
  Margaret Margareta Margarete Margarita Margot Margrethe Marguerite Maria Mariam Mariana Marianna Marianne Marie
  Mariela Mariia Marija Marilyn Marina Marion Marisa Marise Marisol Mariya Marta Martha Martina Mary Maryam Mathilde
  Maud Mbarka Meera Mehriban Melanie Melissa Mercedes Merete Meryem Mette Meutya Micaela Michaela Michelle Mihaela
  Milena Milica Mira Mirela Mireya Miriam Mirjana Moira Mona Monica Monicah Monika Monique Mulikat Nabila Nadezhda
  Nadia Nadine Najat Najla Najma Naledi Nanaia Nancy Naomi Natalia Natalie Nataliia Nataliya Natalya Natasha Nathalie
  Natia Naziha Nelida Nelly Netumbo Ngozi Nicole Nigar Nigina Nikki Nina Nino Nirmala Nivine Nkosazana Nomvula Noura
  Nouzha Odile Oksana Oleksandra Olena Olga Olha Olivia Oumou Pamela Paola Patricia Paula Paulina Pauline Penelope
  Penny Petra Phumzile Pia Pilar Piroska Preneet Priti Rachel Raisa Ramatoulaye Rania Raquel Raushan Rawya Raychelle
  Rebecca Reem Regina Renata Retno Rhoda Rita Roberta Rokia Rosa Rosalia Rose Roselyne Rosemary Roza Ruth Ruzan Sabina
  Sabine Sabrina Sahiba Saida Sally Salome Samantha Samia Sanae Sandra Sania Sanna Sara Sarah Segolene Seiko Selma
  Shaikha Sheikha Sheila Shirin Shirley Signe Sigrid Silvia Simona Simonetta Snezana Sofia Sofie Solveig Son-hui Sonia
  Sonja Sophie Stefania Stella Stephanie Stergomena Sunniva Susan Susana Susanna Susanne Sushma Suzanne Svetlana
  Sviatlana Svitlana Sylvia Sylvie Takako Tamar Tamara Tania Tanja Tanzila Tatiana Tatyana Teodora Teresa Tereza
  Tetiana Thandi Theresa Therese Tiina Tina Tinatin Tomomi Tove Tulsi Tzipi Ursula Urszula Uzra Valentina Valerie
  Vanessa Vera Veronica Veronika Verónica Vesna Victoria Viktoria Viktoriia Viktorija Viola Violeta Virginia Vjosa
  Wafa Wanda Wendy Winnie Xiomara Yo-jong Yoko Yolanda Yulia Yuliia Yuliya Yuriko Yvonne Zainab Zakia Zamira Zaruhi
  Zeljana Zeljka Zlata Zohra Zorana Zsuzsanna Zuhal Zuzana
`

/** Names of men. */
export const mensNames = `
  Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdirahman Abdiweli Abdoulaye Abdul Abdulaziz Abdulla
  Abdullah Abdullahi Abdulrahman Abel Abiy Abraham Adam Adama Adel Adnan Adolfo Adrian Agustin Ahmad Ahmadullah Ahmed
  Ahmet Aidan Ajit Akylbek Alain Alan Alassane Albert Alberto Albin Alejandro Aleksandar Aleksander Aleksandr Aleksei
  Aleksey Alessandro Alexander Alexandru Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alisher Allan Alois Alpha
  Alvaro Amadou Amir Amr Anatol Anatoly Anders Andras Andre Andreas Andrei Andrej Andres Andrew Andrey Andrii Andrius
  Andriy Andrus Andry Andrzej Angelino Anibal Anthony Antoine Anton Antonio Antony Antti Anwar Aram Ararat Arif Arkady
  Armando Armen Armin Arnaud Arne Arnold Arseniy Artem Arthur Artur Arturo Asaad Ashok Ashraf Asif Aslan Assimi
  Ataollah Attila Augusto Avigdor Ayman Aziz Bahram Bakhtiyar Bakir Baptiste Barack Barham Bart Bartholomew Bashar
  Bashir Bassam Bassirou Batyr Bazoum Ben Benjamin Benny Benoit Bernard Bernardo Bernd Bilal Bilawal Bill Bisher
  Bjarni Bjorn Blaise Bob Bogdan Bojan Boris Borut Boyko Brad Branko Brian Brice Bruce Bruno Bujar Bulent Burhan Carl
  Carlo Carlos Caspar Cesar Charbel Charles Cheikh Choguel Christian Christoph Christophe Christopher Christos Clement
  Constantino Craig Cristian Cyril Damian Damir Dan Daniel Danilo Dario Dave David Davit Davor Dean Dejan Demeke Denis
  Dennis Dennys Desmond Devlet Didier Diego Dieter Dimitar Dimitri Dimitrios Dimitris Dmitri Dmitrii Dmitriy Dmitry
  Dmytro Dominic Donald Douglas Dragan Dritan Duarte Dumitru Dusan Ebrahim Eddie Edgar Edgars Edi Edmund Eduard
  Eduardo Edward Edwin Egidijus Ehud Elbegdorj Eli Elias Elmar Emil Emilio Emmanuel Emmerson Emomali Enda Enrico
  Enrique Enzo Eric Erik Erkki Erlan Ernest Ernesto Esmaeil Esmail Espen Esteban Ettore Eugen Eugene Evan Evangelos
  Evaristo Evgenii Evgeny Evo Fadi Faisal Farhad Farid Faure Faustin-Archange Fayez Faysal Fazal Federico Felipe Felix
  Ferdinand Ferenc Fernando Filip Filipe Filippo Florian Francesco Francis Francisco Franco Francois Frank Frans Franz
  Fred Frederic Frederick Friedrich Fuad Fuat Fumio Gabor Gareth Garry Gaston Gavin Gebran Gedu Geir Geoffrey Georg
  George Georges Georgi Georgios Georgy Gerald Gerard Gerhard Gernot Ghassan Gheorghe Giannis Gideon Gilbert Giles
  Giorgi Giorgio Giorgos Giovanni Gitanas Giuliano Giulio Giuseppe Goran Gordan Gordon Graham Greg Gregory Grigory
  Grzegorz Guido Guillaume Guillermo Gunnar Gustavo Guy Habib Haitham Hakainde Hakan Hamad Hamdullah Hamid Haneef
  Hannes Hans Harald Haris Harold Harry Harsh Hasan Hashim Hassan Hazza Hector Heiko Heinz Helmut Hendrik Henri Henrik
  Henry Heorhii Herbert Herman Hermann Heydar Hilal Hisham Horst Hoshyar Hossein Howard Hryhoriy Hugh Hugo Hulusi
  Hussein Hyppolite Iain Ian Ibrahim Idris Idriss Ignacio Ignazio Igor Ihor Ilham Ilia Ilie Ilir Ilya Imad Imran Imre
  Ioan Ioannis Ion Irakli Isa Isaac Isaias Ishaq Ismail Istvan Itamar Itsunori Ivan Ivaylo Ivica Ivo Jaak Jacek Jack
  Jacob Jacques Jaime Jair Jairo Jaishankar Jakob Jamal James Janez Janis Janos Jaroslav Jaroslaw Jason Jaswant Javad
  Javier Jawad Jean-Baptiste Jean-Christophe Jean-Claude Jean-Francois Jean-Jacques Jean-Louis Jean-Luc Jean-Marc
  Jean-Marie Jean-Michel Jean-Noel Jean-Paul Jean-Pierre Jean-Yves Jens Jeremy Jerome Jerry Jerzy Jesus Jeyhun Jim
  Jimmy Jiri Joachim Joakim Joao Joaquim Joaquin Joe Joel Johan Johann Johannes John Jomo Jon Jonas Jonathan Jorge
  Jose Josef Josep Joseph Joshua Josip Jovan Jozef Jozsef Juan Juha Jukka Julian Julien Julio Julius Jurgen Juri Juris
  Justin Jyrki Kais Kakha Kalin Kamal Kanat Karel Karim Karl Karol Kassym-Jomart Katsuya Kazem Keir Keith Kemal Ken
  Kenan Kenneth Kevin Khaled Khalid Khalifa Khalil Khemaies Kiril Klaus Knut Kofi Koichiro Konstantin Konstantinos
  Kostas Kostyantyn Krasimir Krisjanis Kristian Krzysztof Kwame Kwasi Kyriakos Kyrylo Ladislav Lajos Lars Lassana
  Laszlo Laurent Laurentino Laurynas Lazarus Lech Leo Leon Leonardo Leonid Leopoldo Levan Levon Linas Lionel Liviu
  Ljubo Lloyd Lorenzo Lothar Louis Luca Lucas Ludovic Luigi Luis Luiz Lukas Luke Macky Magnus Mahamadou Mahamat
  Mahathir Mahmoud Mahmud Majid Maksim Malcolm Malik Mamadou Mamuka Manfred Manmohan Manuel Marat Marc Marcel Marcelo
  Marcin Marco Marcos Marek Marin Mario Marius Mark Marko Markus Martin Martti Marwan Masoud Masrour Massimo Massoud
  Matej Mateusz Mathias Matteo Matthew Matthias Matti Maurice Mauricio Maurizio Mauro Max Maxim Maxime Mehdi Mehmet
  Meles Meshal Mevlut Michael Michal Micheal Michel Miguel Mihai Mikael Mike Mikhail Mikheil Mikulas Milan Milorad
  Milos Minoru Miomir Miroslav Mirwais Mishaal Mladen Mohamad Mohamed Mohammad Mohammadjavad Mohammed Mohamud Mohib
  Moritz Morten Moses Moshe Moussa Muammar Muhammad Muhammadu Muhammed Muhyiddin Muqtada Murat Musa Mustafa Mustapha
  Mykhailo Mykola Nabih Nabil Nadir Naftali Najib Naoto Narendra Nasser Natig Nawaf Nawaz Nayib Nebojsa Nechirvan
  Nelson Nestor Nicholas Nick Nicolae Nicolas Nicos Nigel Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Nizar Nobuo
  Norbert Norman Noureddine Nuno Nurlan Nursultan Octavio Odd Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy Olivier
  Olli Omar Omer Orlando Osama Oscar Osman Otar Otto Ousmane Owen Pablo Panagiotis Paolo Pascal Patrice Patrick Paul
  Paulo Pavel Pavlo Pawel Pedro Pekka Petar Pete Peter Petr Petras Petro Petteri Phil Philip Philipp Philippe Pier
  Pierre Pietro Pinarayi Piotr Plamen Prabowo Prakash Pranab Prasad Predrag Prokopis Rade Radek Radoslaw Radovan Radu
  Rafael Rafal Rafic Raila Raimonds Raimundas Rainer Rajko Rajnath Ralf Ralph Ramazan Ramiro Ramon Ramtane Ramzan
  Rashid Raul Raymond Raza Recep Reinhard Renato Rene Reuven Rex Reza Riad Ricardo Riccardo Richard Rick Rishi Riyad
  Robert Roberto Roderick Rodrigo Roger Roland Rolf Roman Romano Romualdas Ron Ronald Roque Ruben Rudolf Rudolph Rui
  Rumen Ruslan Rustam Rustem Ruud Ryszard Saad Saadi Sabah Sadyr Saeb Saeed Said Salah Saleh Salem Salman Salva
  Salvador Salvatore Sameh Samir Samuel Sandor Santiago Sargis Sartaj Sauli Sayyid Scott Sean Sebastian Sebastien
  Sefik Seiji Selim Serdar Serge Sergei Sergey Serghei Sergii Sergio Sergiy Serhii Serhiy Shah Shashi Shavkat Shehbaz
  Shigeru Shimon Shinzo Siegfried Sigmar Silvio Simeon Simon Sirajuddin Sirojiddin Slobodan Sooronbay Srdjan Staffan
  Stanislav Stavros Stef Stefan Stefano Stepan Stephan Stephane Stephen Steve Steven Stuart Subrahmanyam Succes
  Sugiono Suhail Sukhrob Sultan Svante Sven Sviatoslav Sylvester Sylvestre Taavi Tahnoon Tahnoun Takeshi Talal Tamim
  Taneti Taras Tarek Tariq Taro Tayyip Teodoro Terry Thabo Theodor Theodoros Theyazin Thierry Thomas Thorbjorn Tibor
  Tigran Tim Timo Timothy Tito Tobias Todd Tom Tomas Tomasz Tomislav Tony Toomas Tor Tore Toshimitsu Traian Tudor
  Tuomas Turki Uhuru Ulf Ulrich Umar Umaro Uri Urmas Vaclav Vadim Vadym Valdas Valdis Valentin Valeriy Vasile Vasily
  Vasyl Vicente Victor Vigaudas Vikas Vikram Viktar Viktor Vinay Vincent Vincenzo Vitali Vitaly Vitold Vivek Vlad
  Vladimer Vladimir Vladislav Vojislav Volodymyr Vuk Vyacheslav Walid Walter Werner Wilfried Willem Willi William
  Winston Witold Wladyslaw Wojciech Wolfgang Wopke Workneh Xavier Yaakov Yahya Yair Yannis Yashwant Yasin Yasser
  Yasutoshi Yevgeniy Yevgeny Yevhen Yitzhak Yoav Yoshihide Yoshimasa Yossi Yousef Youssef Yoweri Yukio Yuri Yuriy Yury
  Yusuf Yves Zafer Zalmay Zayed Zbigniew Zdravko Zeljko Ziad Zlatan Zlatko Zohrab Zoltan Zoran Zurab
`
